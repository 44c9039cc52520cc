package org.lianhe.core.edtf;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * The days on which something held that has a period, as far as the period says.
 * <p>
 * A lone date says when it happened or began and leaves open for how long; so does an
 * interval whose end is unknown. An open end ({@code ..}) goes on, by the word of the
 * source. Nothing is certain of a date that its source doubts.
 *
 * @param mayFrom before this day it did not hold
 * @param mayUntil after this day it did not hold
 * @param heldFrom first day on which it certainly held, or null if there is none
 * @param heldUntil last day on which it certainly held, or null if there is none
 */
public record ValidityInterval(LocalDate mayFrom, LocalDate mayUntil, @Nullable LocalDate heldFrom,
		@Nullable LocalDate heldUntil) {

	private static final String OPEN = "..";

	/** What a period says; null says nothing. */
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
	 * One side of a period; where it is unknown, the other, on which it held at least.
	 */
	private static Edtf dated(String side, String other, String whole) {
		return EdtfDate.parse(side.isEmpty() ? other : side, whole);
	}

	/** The same if it may never have come about. */
	public ValidityInterval uncertain() {
		return new ValidityInterval(this.mayFrom, this.mayUntil, null, null);
	}

}
