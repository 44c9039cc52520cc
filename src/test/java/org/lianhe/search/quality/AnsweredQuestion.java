package org.lianhe.search.quality;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.lianhe.testing.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A question and what was found.
 *
 * @param question that was asked
 * @param hits the first ones, best first
 */
record AnsweredQuestion(QualityQuestion question, List<ReturnedHit> hits) {

	/** How many hits are looked at. */
	private static final int DEPTH = 10;

	/** Asks a server one question after another. */
	static List<AnsweredQuestion> by(TestServer server, String document, List<QualityQuestion> questions) {
		return questions.stream().map((question) -> by(server, document, question)).toList();
	}

	private static AnsweredQuestion by(TestServer server, String document, QualityQuestion question) {
		TestServer.Answer answer = server.ask(document, Map.of("query", question.text(), "first", DEPTH));
		assertThat(answer.whole()).as(question.text()).doesNotContainKey("errors");
		List<?> edges = (List<?>) answer.at("search.edges");
		assertThat(edges).as(question.text()).isNotNull();
		return new AnsweredQuestion(question, edges.stream().map(ReturnedHit::of).toList());
	}

	/** Place of the first right hit, from 1; 0 where there is none. */
	int rank() {
		return IntStream.range(0, this.hits.size())
			.filter((place) -> this.question.right().contains(this.hits.get(place).slug()))
			.map((place) -> place + 1)
			.findFirst()
			.orElse(0);
	}

	double reciprocal() {
		return (rank() > 0) ? 1.0 / rank() : 0;
	}

	boolean isMiss() {
		return rank() != 1;
	}

	@Override
	public String toString() {
		String rank = (rank() > 0) ? "is no. " + rank() : "is not found";
		String first = this.hits.isEmpty() ? "nothing came" : "first came " + this.hits.get(0);
		return this.question.formCode() + " \"" + this.question.text() + "\": "
				+ String.join(" or ", this.question.right()) + " " + rank + "; " + first;
	}

}
