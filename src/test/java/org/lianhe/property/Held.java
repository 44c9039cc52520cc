package org.lianhe.property;

import java.time.LocalDate;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Whether ties held on a day, by the days on which each certainly did, by hand. */
final class Held {

	private static final LocalDate BEGINNING = LocalDate.parse("0001-01-01");

	private static final LocalDate END = LocalDate.parse("9999-12-31");

	private static final Map<String, LocalDate[]> CERTAIN = Map.of("2018-06-15", days("2018-06-15", "2018-06-15"),
			"2018-06-16", days("2018-06-16", "2018-06-16"), "2020-02-29", days("2020-02-29", "2020-02-29"), "2018/2020",
			days("2018-12-31", "2020-01-01"), "2018/..", days("2018-12-31", "9999-12-31"), "2018-06-15/..",
			days("2018-06-15", "9999-12-31"), "../2018", days("0001-01-01", "2018-01-01"));

	private Held() {
	}

	/** {@code KNOWN}, {@code UNKNOWN}, or null if it did not hold. */
	static @Nullable String on(String asked, Thing relation) {
		Moment day = Moment.of(asked);
		Moment period = (Moment) relation.value("period");
		LocalDate[] certain = (period != null) ? CERTAIN.get(period.text()) : null;
		if (certain != null && !"PLANNED".equals(relation.value("status")) && !certain[0].isAfter(day.earliest())
				&& !certain[1].isBefore(day.latest())) {
			return "KNOWN";
		}
		LocalDate first = (period != null) ? period.earliest() : BEGINNING;
		LocalDate last = (period != null && period.text().contains("/")) ? period.latest() : END;
		return (first.isAfter(day.latest()) || last.isBefore(day.earliest())) ? null : "UNKNOWN";
	}

	/** Whether a tie is in an answer to these arguments. */
	static boolean isIn(Thing relation, Map<String, ?> arguments) {
		if (!(arguments.get("asOf") instanceof String asked)) {
			return true;
		}
		String validity = on(asked, relation);
		return "EXCLUDE".equals(arguments.get("unknownDates")) ? "KNOWN".equals(validity) : validity != null;
	}

	private static LocalDate[] days(String first, String last) {
		return new LocalDate[] { LocalDate.parse(first), LocalDate.parse(last) };
	}

}
