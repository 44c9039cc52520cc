package org.lianhe.core.error;

/** Keeps a message short and readable, whatever it repeats of a request. */
public final class MessageExcerpt {

	/** Stands where something was left out. */
	public static final String GAP = "…";

	/** How much is left of a text too long, at its beginning and at its end. */
	private static final int KEPT = 150;

	private MessageExcerpt() {
	}

	/** A text that any program can read: what is no character is shown as U+FFFD. */
	public static String readable(String text) {
		return text.codePoints().anyMatch(MessageExcerpt::isNone) ? text.codePoints()
			.map((point) -> isNone(point) ? '\ufffd' : point)
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString() : text;
	}

	private static boolean isNone(int point) {
		return point == 0 || point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
	}

	/**
	 * A text, of which only beginning and end are left where it is longer than so many
	 * characters. No character is cut in two.
	 */
	public static String of(String text, int longest) {
		if (text.length() <= Math.max(longest, 2 * KEPT)) {
			return text;
		}
		int end = text.length() - KEPT;
		int first = Character.isHighSurrogate(text.charAt(KEPT - 1)) ? KEPT - 1 : KEPT;
		int last = Character.isLowSurrogate(text.charAt(end)) ? end + 1 : end;
		return text.substring(0, first) + GAP + text.substring(last);
	}

}
