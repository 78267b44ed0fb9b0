package impl;

import api.Greeter;

/** Greets politely. */
public class Polite implements Greeter {
  public String greet() {
    return "Good morning";
  }

  public void bow() {}
}
