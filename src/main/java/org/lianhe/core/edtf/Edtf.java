package org.lianhe.core.edtf;

import java.time.LocalDate;

/**
 * A date in EDTF level 1 (ISO 8601-2), as precise as its source.
 *
 * @param text as written
 * @param earliest first day that it allows; {@link #BEGINNING} if the start is open or
 * unknown
 * @param latest last day that it allows; {@link #END} if the end is open or unknown
 * @see <a href="https://www.loc.gov/standards/datetime/">the specification</a>
 */
public record Edtf(String text, LocalDate earliest, LocalDate latest) {

	/** Stands for an open or unknown start. */
	public static final LocalDate BEGINNING = LocalDate.of(1, 1, 1);

	/** Stands for an open or unknown end. */
	public static final LocalDate END = LocalDate.of(9999, 12, 31);

	/** Longest text that is accepted, in characters. */
	public static final int MAX_LENGTH = 40;

	public Edtf {
		if (earliest.isAfter(latest)) {
			throw new IllegalArgumentException("\"" + text + "\" ends before it begins");
		}
	}

	/** A date that is a day. */
	public static Edtf of(LocalDate day) {
		return new Edtf(day.toString(), day, day);
	}

	/**
	 * Parses a date.
	 * @throws IllegalArgumentException with a message for clients, if the text is not
	 * EDTF level 1
	 */
	public static Edtf parse(String text) {
		if (text.length() > MAX_LENGTH) {
			throw new IllegalArgumentException("a date has at most " + MAX_LENGTH + " characters");
		}
		int slash = text.indexOf('/');
		if (slash < 0) {
			return EdtfDate.parse(text, text);
		}
		String start = text.substring(0, slash);
		String end = text.substring(slash + 1);
		if (isOpen(start) && isOpen(end)) {
			throw new IllegalArgumentException("\"" + text + "\" is an interval without a date");
		}
		return new Edtf(text, isOpen(start) ? BEGINNING : EdtfDate.parse(start, text).earliest(),
				isOpen(end) ? END : EdtfDate.parse(end, text).latest());
	}

	private static boolean isOpen(String side) {
		return side.isEmpty() || "..".equals(side);
	}

}
