package org.lianhe.testing;

import java.util.Map;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class AnswerGapsTests {

	@Test
	void acceptsAnswerWithSomeNulls() {
		assertThat(AnswerGaps.of(json("""
				{"labs": {"nodes": [
					{"slug": "a", "founded": null, "place": null},
					{"slug": "b", "founded": "2018", "place": {"slug": "c"}}
				]}}"""))).isEmpty();
	}

	@Test
	void namesFieldWithoutValue() {
		assertThat(AnswerGaps.of(json("""
				{"labs": {"nodes": [
					{"slug": "a", "founded": null, "place": null, "partners": [], "validity": "UNKNOWN"},
					{"slug": "b", "founded": "2018", "place": null, "partners": [], "validity": "UNKNOWN"}
				]}}"""))).containsExactly("labs.nodes.partners has no value in any row",
				"labs.nodes.place has no value in any row", "labs.nodes.validity has no value in any row",
				"most values are null");
	}

	@Test
	void seesThatMostValuesAreNull() {
		assertThat(AnswerGaps.of(json("""
				{"nodes": [{"founded": null}, {"founded": null}, {"founded": "2018"}]}""")))
			.containsExactly("most values are null");
	}

	@Test
	void seesThatMostAreCountedUnderNoValue() {
		assertThat(AnswerGaps.of(
				json("""
						{"byDecade": [{"label": "none", "count": 9}, {"label": "2010s", "count": 1}],
						 "byKind": [{"labels": ["COMPANY", "none"], "count": 9}, {"labels": ["COMPANY", "China"], "count": 1}]}""")))
			.containsExactly("byDecade counts first what has no value", "byKind counts first what has no value");
	}

	private static Object json(String text) {
		return JsonMapper.shared().readValue(text, Map.class);
	}

}
