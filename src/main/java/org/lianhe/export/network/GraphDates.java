package org.lianhe.export.network;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.lianhe.core.edtf.Edtf;

/** Converts EDTF to the years and days that graph software reads. */
final class GraphDates {

	private static final Pattern YEAR = Pattern.compile("^(\\d{4})(?!\\d)");

	private GraphDates() {
	}

	/** Returns the year that a date starts with, or null if that is not a single year. */
	static @Nullable Integer yearOf(String edtf) {
		Matcher year = YEAR.matcher(edtf);
		return year.find() ? Integer.valueOf(year.group(1)) : null;
	}

	/** Returns the earliest possible day, or null if there is none. */
	static @Nullable LocalDate startOf(@Nullable String edtf) {
		LocalDate earliest = (edtf != null) ? Edtf.parse(edtf).earliest() : Edtf.BEGINNING;
		return earliest.equals(Edtf.BEGINNING) ? null : earliest;
	}

	/**
	 * Returns the latest possible day of an interval, or null if there is none. A single
	 * date says when something began, not when it ended.
	 */
	static @Nullable LocalDate endOf(@Nullable String edtf) {
		LocalDate latest = (edtf != null && edtf.contains("/")) ? Edtf.parse(edtf).latest() : Edtf.END;
		return latest.equals(Edtf.END) ? null : latest;
	}

}
