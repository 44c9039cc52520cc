package org.lianhe.name;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TypeNameTests {

	@ParameterizedTest
	@CsvSource({ "Lab, LAB", "Organization, ORGANIZATION", "FundingRound, FUNDING_ROUND",
			"AreaOfStudy, AREA_OF_STUDY" })
	void aTypeOfAnyNumberOfWordsHasACodeAndTheCodeHasTheType(String name, String code) {
		assertThat(TypeName.codeOf(name)).isEqualTo(code);
		assertThat(TypeName.ofCode(code)).isEqualTo(name);
	}

}
