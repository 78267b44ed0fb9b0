package hard;

import java.lang.annotation.*;

@Target(ElementType.TYPE_USE)
@interface Marked {
  String[] value() default {};

  int CONSTANT = 1;

  enum Kind { A }
}

class Receivers {
  Receivers(@Marked({"a", "b"}) int @Marked [] array) throws @Marked Exception {}

  void self(@Marked Receivers this, @Marked String @Marked [] @Marked ... rest) {}

  <T extends @Marked Object & Comparable<? super T>> T max(java.util.@Marked List<@Marked ? extends T> list) {
    return (@Marked T) list.get(0);
  }

  int odd()[] {
    return new int[0];
  }

  class Inner {
    Inner(Receivers Receivers.this) {}
  }
}
