package hard;

import java.util.function.IntUnaryOperator;

public enum Enums implements IntUnaryOperator {
  PLUS("+") {
    private int calls;

    @Override
    public int applyAsInt(int operand) {
      calls++;
      return operand + 1;
    }
  },
  MINUS {
    @Override
    public int applyAsInt(int operand) {
      operand--;
      return operand;
    }
  };

  public static Enums last = PLUS;
  private String sign = "";

  Enums() {}

  Enums(String sign) {
    this.sign = sign;
  }
}

enum Empty {}

enum Trailing {
  A,
  B,
  ;
}
