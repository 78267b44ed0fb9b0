package hard;

import java.util.Date;
import java.util.List;

/**
 * A record.
 *
 * @param names some names
 * @param when a date
 * @param <T> whatever
 */
public record Records<T extends Comparable<T> & java.io.Serializable>(List<T> names, Date when, int... rest) implements Comparable<Records<T>> {
  static int count;
  static final int[] TABLE = {1, 2};

  public Records {
    names = List.copyOf(names);
    rest = rest.clone();
    count++;
  }

  public Records(T one) {
    this(List.of(one), new Date());
  }

  record Inner() {}

  @Override
  public int compareTo(Records<T> other) {
    return 0;
  }

  public Date when() {
    return when;
  }
}
