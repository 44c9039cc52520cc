package org.lianhe.core.error;

/** Makes messages short and readable that repeat parts of a request. */
public final class MessageExcerpt {

	/** Marks an omission. */
	public static final String GAP = "…";

	/** Characters that are left at each end of a text that is shortened. */
	private static final int CONTEXT = 150;

	private MessageExcerpt() {
	}

	/** Replaces U+0000 and unpaired surrogates by U+FFFD. */
	public static String readable(String text) {
		return text.codePoints().anyMatch(MessageExcerpt::isInvalid) ? text.codePoints()
			.map((point) -> isInvalid(point) ? '\ufffd' : point)
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString() : text;
	}

	private static boolean isInvalid(int point) {
		return point == 0 || point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
	}

	/**
	 * Shortens a text to its beginning and end if it is longer than the maximum. No
	 * character is cut in two.
	 */
	public static String of(String text, int maximum) {
		if (text.length() <= Math.max(maximum, 2 * CONTEXT)) {
			return text;
		}
		int end = text.length() - CONTEXT;
		int first = Character.isHighSurrogate(text.charAt(CONTEXT - 1)) ? CONTEXT - 1 : CONTEXT;
		int last = Character.isLowSurrogate(text.charAt(end)) ? end + 1 : end;
		return text.substring(0, first) + GAP + text.substring(last);
	}

}
