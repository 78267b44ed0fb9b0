package hard;

class Switches {
  static Object field;

  int old(int i) {
    switch (i) {
      case 1:
        int x = 1;
        i = x;
      case 2, 3:
        x = 2;
        return x;
      default:
        throw new IllegalStateException();
    }
  }

  int yields(Object o) {
    int result = switch (o) {
      case null -> 0;
      case Integer i when i > 3 -> i;
      case int[] array -> array.length;
      case String s -> {
        s = s.trim();
        yield s.length();
      }
      default -> -1;
    };
    return o instanceof String text && !text.isEmpty() ? text.length() : result;
  }

  String block() {
    return """
        text "block" \
        with // no comment
        /* either */
        """;
  }
}
