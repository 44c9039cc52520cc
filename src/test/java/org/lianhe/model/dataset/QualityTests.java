package org.lianhe.model.dataset;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

class QualityTests {

	@ParameterizedTest
	@EnumSource
	void countsWhatFiltersFind(Store store) {
		TestServer.Answer answer = TestServer.shared(store).ask("""
				{
				  dataset { quality { type records dated placed identified corroborated namedInEnglish } }
				  records: labs { totalCount }
				  dated: labs(filter: { founded: { isUnknown: false } }) { totalCount }
				  placed: labs(filter: { inPlace: { some: {} } }) { totalCount }
				  identified: labs(filter: { identifiers: { some: {} } }) { totalCount }
				  corroborated: labs(filter: { sourceCount: { gte: 2 } }) { totalCount }
				}
				""");
		List<?> all = (List<?>) Objects.requireNonNull(answer.at("dataset.quality"));
		assertThat(all).hasSize(9);
		Map<?, ?> labs = all.stream()
			.map((one) -> (Map<?, ?>) one)
			.filter((one) -> "LAB".equals(one.get("type")))
			.findFirst()
			.orElseThrow();
		for (String name : List.of("records", "dated", "placed", "identified", "corroborated")) {
			assertThat(labs.get(name)).as(name).isEqualTo(answer.at(name + ".totalCount"));
		}
		assertThat((Integer) Objects.requireNonNull(labs.get("namedInEnglish"))).isPositive();
	}

}
