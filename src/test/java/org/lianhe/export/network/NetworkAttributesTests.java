package org.lianhe.export.network;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NetworkAttributesTests {

	@ParameterizedTest
	@CsvSource({ "2018-06-15,2018,2018-06-15,", "2018-06,2018,2018-06-01,", "2018~,2018,2018-01-01,",
			"2018/2020,2018,2018-01-01,2020-12-31", "2018/..,2018,2018-01-01,", "2018/,2018,2018-01-01,",
			"../2018,,,2018-12-31", "201X,,2010-01-01,", "2021-21,2021,2021-03-01," })
	void convertsEdtfToYearsAndDays(String edtf, @Nullable String year, @Nullable String start, @Nullable String end) {
		assertThat(String.valueOf(NetworkAttributes.yearOf(edtf))).isEqualTo(String.valueOf(year));
		assertThat(String.valueOf(NetworkAttributes.startOf(edtf))).isEqualTo(String.valueOf(start));
		assertThat(String.valueOf(NetworkAttributes.endOf(edtf))).isEqualTo(String.valueOf(end));
	}

}
