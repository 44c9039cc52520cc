package org.lianhe.core.edtf;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * The days on which a relation with a period held, as far as the period tells.
 * <p>
 * A single date tells when the relation began but not when it ended; so does an interval
 * with an unknown end. An open end ({@code ..}) means that it still held when the source
 * was written. A date that its source marks as uncertain makes no day certain.
 *
 * @param mayFrom first day on which it may have held
 * @param mayUntil last day on which it may have held
 * @param heldFrom first day on which it certainly held; null if there is none
 * @param heldUntil last day on which it certainly held; null if there is none
 */
public record ValidityInterval(LocalDate mayFrom, LocalDate mayUntil, @Nullable LocalDate heldFrom,
		@Nullable LocalDate heldUntil) {

	private static final String OPEN = "..";

	/** Returns the interval of a period; null stands for an unknown period. */
	public static ValidityInterval of(@Nullable Edtf period) {
		if (period == null) {
			return new ValidityInterval(Edtf.BEGINNING, Edtf.END, null, null);
		}
		String text = period.text();
		int slash = text.indexOf('/');
		String start = (slash < 0) ? text : text.substring(0, slash);
		String end = (slash < 0) ? "" : text.substring(slash + 1);
		LocalDate mayUntil = (slash < 0) ? Edtf.END : period.latest();
		if (text.matches(".*[?~%].*")) {
			return new ValidityInterval(period.earliest(), mayUntil, null, null);
		}
		LocalDate from = OPEN.equals(start) ? Edtf.BEGINNING : dated(start, end, text).latest();
		LocalDate until = OPEN.equals(end) ? Edtf.END : dated(end, start, text).earliest();
		return from.isAfter(until) ? new ValidityInterval(period.earliest(), mayUntil, null, null)
				: new ValidityInterval(period.earliest(), mayUntil, from, until);
	}

	/**
	 * One end of a period; if it is unknown, the other end, when it held at least.
	 */
	private static Edtf dated(String side, String other, String whole) {
		return EdtfDate.parse(side.isEmpty() ? other : side, whole);
	}

	/** The same interval without certain days, for what may never have happened. */
	public ValidityInterval withoutCertainDays() {
		return new ValidityInterval(this.mayFrom, this.mayUntil, null, null);
	}

}
