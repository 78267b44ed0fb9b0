package api;

/** Counts. */
public class Counter {
  /** How far it has come. */
  public static int count;
}
