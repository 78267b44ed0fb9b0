package hard;

import com.example.missing.*;
import com.example.missing.Known;
import lombok.Data;
import static com.example.missing.Helpers.*;

@Data
public class Unknowns extends Base implements Known.Listener, Runnable {
  @Inject private Known known;
  protected Date date;
  public static List<String> names = help(new ArrayList<>());
  private int[] numbers;

  public Unknowns(int[] numbers, Date date) {
    this.numbers = numbers;
    this.date = date;
  }

  public int[] getNumbers() {
    return numbers;
  }

  public void run() {
    known.getField().setAccessible(true);
    inherited = helper(known);
    new Known() {
      void on() {
        date = null;
      }
    };
  }
}
