package api;

/** Greets. */
public interface Greeter {
  /** Says something nice. */
  String greet();
}
