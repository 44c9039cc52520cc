package org.lianhe.core.edtf;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date of EDTF level 1 that is not an interval: a date alone, or one end of an
 * interval.
 */
final class EdtfDate {

	private static final Pattern FORM = Pattern.compile("""
			(?<year>\\d{4}|\\d{3}X|\\d{2}XX)\
			(?:-(?<month>\\d{2}|XX)(?:-(?<day>\\d{2}|XX))?)?\
			(?<time>T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:Z|[+-](?:0\\d|1[0-4])(?::[0-5]\\d)?)?)?\
			(?<doubt>[?~%])?""");

	/** Years of EDTF level 1 that no database keeps in its dates. */
	private static final Pattern OTHER_YEAR = Pattern.compile("0000.*|-\\d{4}.*|Y-?\\d{5,}.*");

	private static final int SPRING = 21;

	private static final int WINTER = 24;

	private EdtfDate() {
	}

	static Edtf parse(String date, String whole) {
		if (OTHER_YEAR.matcher(date).matches()) {
			throw new IllegalArgumentException(
					"\"" + whole + "\" has a year before 0001 or after 9999, which is not supported");
		}
		Matcher form = FORM.matcher(date);
		if (!form.matches() || !isWellMixed(form)) {
			throw new IllegalArgumentException("\"" + whole
					+ "\" is not an EDTF level 1 date such as 2018-06-15, 2018-06, 2018, 2018~, 201X, 2018/.. or 2018/2020");
		}
		try {
			return span(form, whole);
		}
		catch (DateTimeException ex) {
			throw new IllegalArgumentException("\"" + whole + "\" is not a day of the calendar", ex);
		}
	}

	/**
	 * Checks that parts after an unspecified part are unspecified, and that a time
	 * follows a full day.
	 */
	private static boolean isWellMixed(Matcher form) {
		String month = form.group("month");
		String day = form.group("day");
		boolean year = form.group("year").indexOf('X') < 0;
		boolean monthKnown = month != null && !"XX".equals(month);
		boolean dayKnown = day != null && !"XX".equals(day);
		return (year || month == null) && (monthKnown || !dayKnown) && (dayKnown || form.group("time") == null)
				&& (form.group("time") == null || form.group("doubt") == null);
	}

	private static Edtf span(Matcher form, String text) {
		String year = form.group("year");
		int first = Math.max(1, Integer.parseInt(year.replace('X', '0')));
		int last = Integer.parseInt(year.replace('X', '9'));
		String month = form.group("month");
		String day = form.group("day");
		if (month == null || "XX".equals(month)) {
			return new Edtf(text, LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
		}
		int number = Integer.parseInt(month);
		if (number >= SPRING && number <= WINTER && day == null) {
			return season(text, first, number);
		}
		YearMonth whole = YearMonth.of(first, number);
		if (day == null || "XX".equals(day)) {
			return new Edtf(text, whole.atDay(1), whole.atEndOfMonth());
		}
		LocalDate exact = whole.atDay(Integer.parseInt(day));
		return new Edtf(text, exact, exact);
	}

	/**
	 * EDTF does not define seasons. They are read as meteorological seasons of the
	 * northern hemisphere.
	 */
	private static Edtf season(String text, int year, int code) {
		YearMonth start = YearMonth.of(year, 3 * (code - SPRING + 1));
		return new Edtf(text, start.atDay(1), start.plusMonths(2).atEndOfMonth());
	}

}
