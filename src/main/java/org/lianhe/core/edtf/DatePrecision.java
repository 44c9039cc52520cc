package org.lianhe.core.edtf;

import org.jspecify.annotations.Nullable;

/** How precisely a date is known. */
public enum DatePrecision {

	/** A day. */
	DAY,

	/** Some day of a month. */
	MONTH,

	/** Some day of a season. */
	SEASON,

	/** Some day of a year. */
	YEAR,

	/** Some day of a decade. */
	DECADE,

	/** Some day of a century. */
	CENTURY,

	/** From one date to another. */
	INTERVAL;

	private static final int TEN = 10;

	/** How precisely this date is known. */
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
	 * What a source doubts of a date or of either of its sides: {@code UNCERTAIN} whether
	 * it is right, {@code APPROXIMATE} by how much, {@code BOTH}; null where it doubts
	 * nothing.
	 */
	public static @Nullable String doubt(Edtf date) {
		boolean isBoth = date.text().indexOf('%') >= 0;
		boolean isUncertain = isBoth || date.text().indexOf('?') >= 0;
		boolean isApproximate = isBoth || date.text().indexOf('~') >= 0;
		return isUncertain ? (isApproximate ? "BOTH" : "UNCERTAIN") : isApproximate ? "APPROXIMATE" : null;
	}

}
