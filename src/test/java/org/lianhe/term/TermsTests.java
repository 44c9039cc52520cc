package org.lianhe.term;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianhe.server.Store;
import org.lianhe.server.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

class TermsTests {

	@ParameterizedTest
	@EnumSource
	void listsTheWordsOfAVocabulary(Store store) {
		TestServer.Answer answer = TestServer.shared(store).ask("""
				{ predicates: terms(vocabulary: PREDICATE) { vocabulary code label(lang: ["en"]) inverseLabel(lang: ["en"]) }
				units: terms(vocabulary: UNIT) { vocabulary } all: terms { code }
				measures: terms(vocabulary: MEASURE) { inverseLabel } }""");
		List<?> predicates = (List<?>) answer.at("predicates");
		assertThat(predicates).contains(Map.of("vocabulary", "PREDICATE", "code", "located-in", "label", "is located in",
				"inverseLabel", "is the place of"));
		List<?> units = (List<?>) answer.at("units");
		List<?> measures = (List<?>) answer.at("measures");
		assertThat(units).isNotEmpty().containsOnly(Map.of("vocabulary", "UNIT"));
		assertThat((List<?>) answer.at("all")).hasSize(predicates.size() + units.size() + measures.size());
	}

}
