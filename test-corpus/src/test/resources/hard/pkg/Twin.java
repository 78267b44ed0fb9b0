package hard.pkg;

public class Twin {
  public interface Constants { int A = 1; }
  public static class User implements Constants {}
}

class Second {}
