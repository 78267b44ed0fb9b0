package hard;

import java.util.*;
import java.util.Map.Entry;

class Nested<A> {
  class Entry {
    class Map {}
  }

  Entry own;
  java.util.Map.Entry<A, Entry> theirs;

  Object local() {
    class Local extends Nested<String> {
      Entry inherited = own;

      record Pair(int a, int b) {}

      interface Shape {}

      enum Kind { ONE }
    }
    var anonymous = new Object() {
      int hidden = 1;

      int twice() {
        return hidden * 2;
      }
    };
    anonymous.hidden = anonymous.twice();
    Nested<String>.Entry entry = new Local().new Entry();
    return new Comparator<Local>() {
      @Override
      public int compare(Local a, Local b) {
        a = b;
        return a.hashCode() - this.hashCode();
      }
    };
  }
}
