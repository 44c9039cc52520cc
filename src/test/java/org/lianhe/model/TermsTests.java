package org.lianhe.model;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

class TermsTests {

	@ParameterizedTest
	@EnumSource
	void listsTheWordsOfAVocabulary(Store store) {
		TestServer.Answer answer = TestServer.shared(store)
			.ask("""
					{ predicates: terms(vocabulary: PREDICATE) { vocabulary code label(lang: ["en"]) inverseLabel(lang: ["en"]) }
					units: terms(vocabulary: UNIT) { vocabulary } all: terms { code }
					measures: terms(vocabulary: MEASURE) { inverseLabel } }""");
		assertThat(answer.at("predicates")).asInstanceOf(InstanceOfAssertFactories.LIST)
			.contains(Map.of("vocabulary", "PREDICATE", "code", "located-in", "label", "is located in", "inverseLabel",
					"is the place of"));
		assertThat(answer.at("units")).asInstanceOf(InstanceOfAssertFactories.LIST)
			.isNotEmpty()
			.containsOnly(Map.of("vocabulary", "UNIT"));
		int all = Stream.of("predicates", "units", "measures").mapToInt((some) -> list(answer, some).size()).sum();
		assertThat(list(answer, "all")).hasSize(all);
	}

	private static List<?> list(TestServer.Answer answer, String name) {
		return (List<?>) Objects.requireNonNull(answer.at(name));
	}

}
