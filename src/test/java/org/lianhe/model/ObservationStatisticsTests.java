package org.lianhe.model;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

class ObservationStatisticsTests {

	private static final String ALL = "statistics { count unit { code } min max mean sum earliest latest }";

	@ParameterizedTest
	@EnumSource
	void figuresInOneUnitAreAddedUp(Store store) {
		TestServer.Answer answer = TestServer.shared(store)
			.ask("{ observations(filter: { measure: { eq: \"large-models-registered\" } }) { " + ALL + " } }");
		assertThat(answer.at("observations.statistics"))
			.isEqualTo(statistics(4, Map.of("code", "model"), 26.0, 107.0, 56.0, 224.0, "2025-01-01", "2025-01-31"));
	}

	@ParameterizedTest
	@EnumSource
	void figuresInSeveralUnitsAreNot(Store store) {
		TestServer.Answer answer = TestServer.shared(store)
			.ask("{ lab(slug: \"hkai-lab\") { observations { " + ALL + " } } }");
		assertThat(answer.at("lab.observations.statistics"))
			.isEqualTo(statistics(2, null, null, null, null, null, "2018-05-25", "2018-06-30"));
	}

	@ParameterizedTest
	@EnumSource
	void noFiguresComeToNothing(Store store) {
		TestServer.Answer answer = TestServer.shared(store)
			.ask("{ organization(slug: \"tencent\") { observations { " + ALL + " } } }");
		assertThat(answer.at("organization.observations.statistics"))
			.isEqualTo(statistics(0, null, null, null, null, null, null, null));
	}

	private static Map<String, @Nullable Object> statistics(int count, @Nullable Object... others) {
		Map<String, @Nullable Object> statistics = new HashMap<>(Map.of("count", count));
		String[] fields = { "unit", "min", "max", "mean", "sum", "earliest", "latest" };
		for (int i = 0; i < fields.length; i++) {
			statistics.put(fields[i], others[i]);
		}
		return statistics;
	}

}
