package org.lianhe.export.network;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.lianhe.core.edtf.Edtf;

/** What programs for graphs can use of EDTF. */
final class GraphDates {

	private static final Pattern YEAR = Pattern.compile("^(\\d{4})(?!\\d)");

	private GraphDates() {
	}

	/** The year with which a date begins, or null where that is not a single one. */
	static @Nullable Integer year(String edtf) {
		Matcher year = YEAR.matcher(edtf);
		return year.find() ? Integer.valueOf(year.group(1)) : null;
	}

	/** The earliest day, or null where there is none. */
	static @Nullable LocalDate start(@Nullable String edtf) {
		LocalDate earliest = (edtf != null) ? Edtf.parse(edtf).earliest() : Edtf.BEGINNING;
		return earliest.equals(Edtf.BEGINNING) ? null : earliest;
	}

	/**
	 * The latest day of an interval, or null where there is none. A lone date tells when
	 * something came about, not when it ended.
	 */
	static @Nullable LocalDate end(@Nullable String edtf) {
		LocalDate latest = (edtf != null && edtf.contains("/")) ? Edtf.parse(edtf).latest() : Edtf.END;
		return latest.equals(Edtf.END) ? null : latest;
	}

}
