package org.lianhe.property;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * A date as a record gives it, with the days that it allows, written down by hand.
 *
 * @param text in EDTF
 * @param earliest first day that it may mean
 * @param latest last day that it may mean
 */
record Moment(String text, LocalDate earliest, LocalDate latest) {

	/** Precise and imprecise dates, many of which touch or overlap. */
	static final List<Moment> ALL = List.of(day("2018-06-15"), day("2018-06-16"), day("2020-02-29"),
			of("2018-06-15~", "2018-06-15", "2018-06-15"), of("2018-06", "2018-06-01", "2018-06-30"),
			of("2020-02", "2020-02-01", "2020-02-29"), of("2018", "2018-01-01", "2018-12-31"),
			of("2018~", "2018-01-01", "2018-12-31"), of("2018?", "2018-01-01", "2018-12-31"),
			of("2018-XX", "2018-01-01", "2018-12-31"), of("201X", "2010-01-01", "2019-12-31"),
			of("20XX", "2000-01-01", "2099-12-31"), of("2021-21", "2021-03-01", "2021-05-31"),
			of("2021-24", "2021-12-01", "2022-02-28"), of("2018/2020", "2018-01-01", "2020-12-31"),
			of("2018-06/2018-06-20", "2018-06-01", "2018-06-20"), of("2018/..", "2018-01-01", "9999-12-31"),
			of("2018/", "2018-01-01", "9999-12-31"), of("2018-06-15/..", "2018-06-15", "9999-12-31"),
			of("../2018", "0001-01-01", "2018-12-31"), of("/2020", "0001-01-01", "2020-12-31"));

	/** Full days, few enough to be met again and again. */
	static final List<Moment> DAYS = List.of(day("2018-06-15"), day("2018-06-16"), day("2020-02-29"),
			day("2026-11-22"));

	/** The one of these that is written so. */
	static Moment of(String text) {
		return Stream.concat(ALL.stream(), DAYS.stream())
			.filter((moment) -> moment.text().equals(text))
			.findFirst()
			.orElseThrow();
	}

	private static Moment day(String text) {
		return of(text, text, text);
	}

	private static Moment of(String text, String earliest, String latest) {
		return new Moment(text, LocalDate.parse(earliest), LocalDate.parse(latest));
	}

}
