package org.lianhe.core.edtf;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ValidityIntervalTests {

	@ParameterizedTest
	@CsvSource(textBlock = """
			# a day: known on it, and unknown from then on
			2018-05-25,            2018-05-25 9999-12-31, 2018-05-25 2018-05-25
			# some day of a month, a season or a year
			2020-08,               2020-08-01 9999-12-31, none
			2021-21,               2021-03-01 9999-12-31, none
			2018,                  2018-01-01 9999-12-31, none
			201X,                  2010-01-01 9999-12-31, none
			2018-05-XX,            2018-05-01 9999-12-31, none
			# from the latest start to the earliest end
			2018/2020,             2018-01-01 2020-12-31, 2018-12-31 2020-01-01
			2018-05-25/2018-06-12, 2018-05-25 2018-06-12, 2018-05-25 2018-06-12
			2018-06/2018-06-20,    2018-06-01 2018-06-20, none
			2018/2018,             2018-01-01 2018-12-31, none
			# what is open goes on
			2018/..,               2018-01-01 9999-12-31, 2018-12-31 9999-12-31
			2020-08/..,            2020-08-01 9999-12-31, 2020-08-31 9999-12-31
			../2018,               0001-01-01 2018-12-31, 0001-01-01 2018-01-01
			# what is unknown does not tell
			2018-05-25/,           2018-05-25 9999-12-31, 2018-05-25 2018-05-25
			2018/,                 2018-01-01 9999-12-31, none
			/2020-02-29,           0001-01-01 2020-02-29, 2020-02-29 2020-02-29
			/2020,                 0001-01-01 2020-12-31, none
			# nothing is certain of what is in doubt
			2018-05-25~,           2018-05-25 9999-12-31, none
			2018?/..,              2018-01-01 9999-12-31, none
			2018/2020%,            2018-01-01 2020-12-31, none
			""")
	void periodTellsPossibleAndCertainValidity(String period, String may, String held) {
		assertThat(shown(ValidityInterval.of(Edtf.parse(period)))).isEqualTo(may + ", " + held);
	}

	@ParameterizedTest
	@CsvSource({ "2018/.., '2018-01-01 9999-12-31, none'", "2018-05-25, '2018-05-25 9999-12-31, none'" })
	void hasNoPeriodOfCertaintyWithoutCertainDays(String period, String expected) {
		assertThat(shown(ValidityInterval.of(Edtf.parse(period)).withoutCertainDays())).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource("'0001-01-01 9999-12-31, none'")
	void noPeriodSaysNothing(String expected) {
		assertThat(shown(ValidityInterval.of(null))).isEqualTo(expected);
	}

	private static String shown(ValidityInterval holding) {
		String held = (holding.heldFrom() != null) ? holding.heldFrom() + " " + holding.heldUntil() : "none";
		return holding.mayFrom() + " " + holding.mayUntil() + ", " + held;
	}

}
