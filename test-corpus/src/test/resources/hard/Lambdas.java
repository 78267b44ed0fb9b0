package hard;

import java.util.*;
import java.util.function.*;

class Lambdas {
  private static volatile Map<String, Function<? super Integer, ? extends List<int[]>>> cache;
  private final Runnable self = () -> this.run(self());

  Runnable self() {
    return self;
  }

  void run(Runnable... all) {
    for (Runnable each : all) {
      each.run();
    }
    BiFunction<Integer, Integer, Integer> add = (a, b) -> a += b;
    Supplier<Supplier<String>> nested = () -> () -> "x";
    Function<Object, String> named = Object::toString;
    IntFunction<int[]> array = int[]::new;
    Function<String, Lambdas> none = null;
    Consumer<? super String> typed = (final var s) -> s.trim();
    if (cache == null) {
      synchronized (Lambdas.class) {
        if (cache == null) {
          cache = new HashMap<>();
        }
      }
    }
  }
}
