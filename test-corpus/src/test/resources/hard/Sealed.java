package hard;

public sealed interface Sealed permits Sealed.Leaf, Sealed.Node {
  record Leaf(Object value) implements Sealed {}

  non-sealed class Node implements Sealed {
    protected Sealed left;
  }

  static String show(Sealed sealed) {
    return switch (sealed) {
      case Leaf(String text) when text.isEmpty() -> "empty";
      case Leaf(var value) -> "leaf " + value;
      case Node node -> {
        var left = node.left;
        yield left == null ? "none" : show(left);
      }
    };
  }
}
