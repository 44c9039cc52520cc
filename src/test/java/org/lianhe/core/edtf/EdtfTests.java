package org.lianhe.core.edtf;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class EdtfTests {

	private static final String NO_DATE = "\"%s\" is not an EDTF level 1 date such as "
			+ "2018-06-15, 2018-06, 2018, 2018~, 201X, 2018/.. or 2018/2020";

	@ParameterizedTest
	@CsvSource(textBlock = """
			2018-06-15,                 2018-06-15, 2018-06-15
			2018-06,                    2018-06-01, 2018-06-30
			2018,                       2018-01-01, 2018-12-31
			0001,                       0001-01-01, 0001-12-31
			9999-12-31,                 9999-12-31, 9999-12-31
			2020-02,                    2020-02-01, 2020-02-29
			2019-02,                    2019-02-01, 2019-02-28
			2000-02-29,                 2000-02-29, 2000-02-29
			2018-06-15T09:30:00,        2018-06-15, 2018-06-15
			2018-06-15T09:30:00Z,       2018-06-15, 2018-06-15
			2018-06-15T09:30:00+08,     2018-06-15, 2018-06-15
			2018-06-15T09:30:00+08:00,  2018-06-15, 2018-06-15
			2018?,                      2018-01-01, 2018-12-31
			2018~,                      2018-01-01, 2018-12-31
			2018%,                      2018-01-01, 2018-12-31
			2018-06~,                   2018-06-01, 2018-06-30
			2018-06-15?,                2018-06-15, 2018-06-15
			201X,                       2010-01-01, 2019-12-31
			20XX,                       2000-01-01, 2099-12-31
			00XX,                       0001-01-01, 0099-12-31
			000X,                       0001-01-01, 0009-12-31
			2018-XX,                    2018-01-01, 2018-12-31
			2018-06-XX,                 2018-06-01, 2018-06-30
			2018-XX-XX,                 2018-01-01, 2018-12-31
			201X~,                      2010-01-01, 2019-12-31
			2018-21,                    2018-03-01, 2018-05-31
			2018-22,                    2018-06-01, 2018-08-31
			2018-23,                    2018-09-01, 2018-11-30
			2018-24,                    2018-12-01, 2019-02-28
			2019-24,                    2019-12-01, 2020-02-29
			2018/2020,                  2018-01-01, 2020-12-31
			2018-06/2018-06,            2018-06-01, 2018-06-30
			2018-06-15/2020-08,         2018-06-15, 2020-08-31
			2018~/2020?,                2018-01-01, 2020-12-31
			2018/..,                    2018-01-01, 9999-12-31
			2018/,                      2018-01-01, 9999-12-31
			../2018,                    0001-01-01, 2018-12-31
			/2018,                      0001-01-01, 2018-12-31
			2018-21/2018-23,            2018-03-01, 2018-11-30
			201X/..,                    2010-01-01, 9999-12-31
			""")
	void spansAllDaysThatTheTextMayMean(String text, LocalDate earliest, LocalDate latest) {
		assertThat(Edtf.parse(text)).isEqualTo(new Edtf(text, earliest, latest));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "June 2018", "2018-6", "2018-6-15", "18", "201", "20180615", "15.06.2018",
			"2018/06/15", "2018-06-15 ", " 2018", "+2018", "12018", "Y2018", "-18", "2018-06-15T09:30",
			"2018-06T09:30:00", "2018-06-15T09:30:00~", "2018??", "~2018", "XXXX", "2XXX", "201X-06", "2018-XX-15",
			"2018-X6", "2018/2019/2020", "2018..2020", "[2018]", "{2018}", "２０１８", "二〇一八", "2018-06-15T24:30:00",
			"2018-06-15T09:60:00", "2018-06-15T09:30:60", "2018-06-15T09:30:00+25" })
	void rejectsTextThatIsNotEdtfLevelOne(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> Edtf.parse(text)).withMessage(NO_DATE, text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "2018-13", "2018-00", "2018-20", "2018-25", "2018-02-29", "2018-06-31", "2018-06-00",
			"2018-21-05", "2018/2019-13" })
	void rejectsDatesThatAreNotInTheCalendar(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> Edtf.parse(text))
			.withMessage("\"%s\" is not a day of the calendar", text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "0000", "0000-05", "0000-05-01", "0000/2018", "-0044", "-0044-03-15", "-0044/2018",
			"-2018", "-0001/..", "Y12018", "Y170000002", "Y-12018", "2018/Y12018" })
	void rejectsUnsupportedYears(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> Edtf.parse(text))
			.withMessage("\"%s\" has a year before 0001 or after 9999, which is not supported", text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "2020/2018", "2018-06-15/2018-06-14", "2018-06/2018-05" })
	void rejectsIntervalThatEndsBeforeItBegins(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> Edtf.parse(text))
			.withMessage("\"%s\" ends before it begins", text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "../..", "../", "/.." })
	void rejectsIntervalWithoutDate(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> Edtf.parse(text))
			.withMessage("\"%s\" is an interval without a date", text);
	}

	@ParameterizedTest
	@ValueSource(strings = "2018-06-15T09:30:00+08:00/2018-06-15T09:30:00+08:00")
	void refusesATextThatIsTooLong(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> Edtf.parse(text))
			.withMessage("a date has at most 40 characters");
	}

}
