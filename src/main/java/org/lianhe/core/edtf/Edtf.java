package org.lianhe.core.edtf;

import java.time.LocalDate;

/**
 * A date by EDTF level 1 (ISO 8601-2), never more precise than its source.
 *
 * @param text as written
 * @param earliest first day that it may mean; {@link #BEGINNING} for an open or unknown
 * start
 * @param latest last day that it may mean; {@link #END} for an open or unknown end
 * @see <a href="https://www.loc.gov/standards/datetime/">the specification</a>
 */
public record Edtf(String text, LocalDate earliest, LocalDate latest) {

	/** Stands for an open or unknown start. */
	public static final LocalDate BEGINNING = LocalDate.of(1, 1, 1);

	/** Stands for an open or unknown end. */
	public static final LocalDate END = LocalDate.of(9999, 12, 31);

	/** Longest text that is read. */
	public static final int LONGEST = 40;

	public Edtf {
		if (earliest.isAfter(latest)) {
			throw new IllegalArgumentException("\"" + text + "\" ends before it begins");
		}
	}

	/** A full day. */
	public static Edtf of(LocalDate day) {
		return new Edtf(day.toString(), day, day);
	}

	/**
	 * Reads a date.
	 * @throws IllegalArgumentException with a reason fit to show, if it is not EDTF level
	 * 1
	 */
	public static Edtf parse(String text) {
		if (text.length() > LONGEST) {
			throw new IllegalArgumentException("a date has at most " + LONGEST + " characters");
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
