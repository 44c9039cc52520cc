package org.lianhe.core.edtf;

import org.jspecify.annotations.Nullable;

/** The precision of a date. */
public enum DatePrecision {

	/** A day. */
	DAY,

	/** A month. */
	MONTH,

	/** A season. */
	SEASON,

	/** A year. */
	YEAR,

	/** A decade. */
	DECADE,

	/** A century. */
	CENTURY,

	/** An interval. */
	INTERVAL;

	private static final int TEN = 10;

	/** Returns the precision of a date. */
	public static DatePrecision of(Edtf date) {
		if (date.text().indexOf('/') >= 0) {
			return INTERVAL;
		}
		if (date.earliest().equals(date.latest())) {
			return DAY;
		}
		int years = date.latest().getYear() - date.earliest().getYear() + 1;
		if (years > TEN) {
			return CENTURY;
		}
		if (years > 2) {
			return DECADE;
		}
		int days = (int) (date.latest().toEpochDay() - date.earliest().toEpochDay()) + 1;
		return (days <= 31) ? MONTH : (days >= 365) ? YEAR : SEASON;
	}

	/**
	 * The qualifier of a date or of either end of an interval: {@code UNCERTAIN}
	 * ({@code ?}), {@code APPROXIMATE} ({@code ~}) or {@code BOTH} ({@code %}); null if
	 * there is none.
	 */
	public static @Nullable String qualifier(Edtf date) {
		boolean isBoth = date.text().indexOf('%') >= 0;
		boolean isUncertain = isBoth || date.text().indexOf('?') >= 0;
		boolean isApproximate = isBoth || date.text().indexOf('~') >= 0;
		return isUncertain ? (isApproximate ? "BOTH" : "UNCERTAIN") : isApproximate ? "APPROXIMATE" : null;
	}

}
