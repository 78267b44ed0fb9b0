package hard;

/***/
public class Docs {
  /** */
  public int a, b;

  /// Markdown with `code` and
  ///
  ///     @param indented code
  ///
  /// @param x the value
  public void markdown(int x) {}

  /**
   * {@code @param not a tag} {@snippet :
   * @return neither
   * }
   * <pre>
   * @throws neither
   * </pre>
   @param  x
   * @param <T>the type
   * @return {@link #markdown(int) a {@code nested}} thing
   * @throws   java.io.IOException*/
  public <T> T messy(T x) throws java.io.IOException { return x; }

  /** Text. */ // a line comment
  // and another
  @Deprecated /* block */ public /** dangling */ void attached() {}

  //// a banner
  public void banner() {}

  /** {@inheritDoc} */ @Override public String toString() { /** inside */ return ""; }
} /** at the end */
