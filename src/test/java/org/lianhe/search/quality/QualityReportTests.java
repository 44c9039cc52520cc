package org.lianhe.search.quality;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class QualityReportTests {

	private static AnsweredQuestion answered(QueryForm form, String query, Set<String> right, String... slugs) {
		return new AnsweredQuestion(new QualityQuestion(form, query, right),
				Stream.of(slugs).map((slug) -> new ReturnedHit(slug, "EXACT", "Name", List.of())).toList());
	}

	@Test
	void meansOverTheReciprocalsOfTheFirstRightHits() {
		QualityReport measured = new QualityReport("all",
				List.of(answered(QueryForm.SHORT, "a", Set.of("one"), "one"),
						answered(QueryForm.SHORT, "b", Set.of("one", "two"), "three", "two", "one"),
						answered(QueryForm.INITIALS, "c", Set.of("one"), "two"),
						answered(QueryForm.SHORT, "d", Set.of("one"))));
		assertThat(measured.meanReciprocalRank()).isEqualTo(0.375);
		assertThat(measured.report()).isEqualToNormalizingNewlines("""
				all                      mean reciprocal rank 0.3750, 1 of 4 come first
				  initials               mean reciprocal rank 0.0000, 0 of 1 come first
				  short                  mean reciprocal rank 0.5000, 1 of 3 come first
				  miss: short "b": one or two is no. 2; first came three (EXACT Name)
				  miss: initials "c": one is not found; first came two (EXACT Name)
				  miss: short "d": one is not found; nothing came
				""");
	}

}
