package p;

import java.util.LinkedHashMap;

/** Below release 21 no interface says that a map is ordered. */
public class Api {
  /** Says the names in order. */
  public LinkedHashMap<String, String> names() {
    return new LinkedHashMap<>();
  }
}
