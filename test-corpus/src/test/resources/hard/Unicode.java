package hard;

/** Größe, 数, 😀. */
public class Unicode {
	public static int größe; /* 😀 */ public static int 数;
	String s = "😀"; public int[] after;
	char c = '\u0041'; String esc = "\uD83D\uDE00\"";
}
