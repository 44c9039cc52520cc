package org.lianhe.core.i18n;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TypeNamesTests {

	@ParameterizedTest
	@CsvSource({ "Lab, LAB", "Organization, ORGANIZATION", "FundingRound, FUNDING_ROUND",
			"AreaOfStudy, AREA_OF_STUDY" })
	void aTypeOfAnyNumberOfWordsHasACodeAndTheCodeHasTheType(String name, String code) {
		assertThat(TypeNames.codeOf(name)).isEqualTo(code);
		assertThat(TypeNames.ofCode(code)).isEqualTo(name);
	}

}
