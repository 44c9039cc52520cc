package org.lianhe.search.quality;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Makes queries of every form from the names of a dataset by rule, always the same ones.
 * A query that may mean more than {@value #MOST} of them, or not the one whose name it
 * was made from, is left out.
 */
final class QuestionGenerator {

	private static final long SEED = 20181122;

	private static final int EACH = 12;

	private static final int MOST = 3;

	private final List<SampleOrganization> bodies;

	private final ExpectedAnswers nearness;

	private QuestionGenerator(List<SampleOrganization> bodies) {
		this.bodies = bodies;
		this.nearness = new ExpectedAnswers(bodies);
	}

	/** At most a dozen questions of each form. */
	static List<QualityQuestion> make(List<SampleOrganization> bodies) {
		QuestionGenerator maker = new QuestionGenerator(bodies);
		return EnumSet.complementOf(EnumSet.of(QueryForm.MIXED))
			.stream()
			.flatMap((form) -> maker.make(form).stream())
			.toList();
	}

	private List<QualityQuestion> make(QueryForm form) {
		QueryGenerator rule = new QueryGenerator(form, SEED);
		List<SampleOrganization> inAnyOrder = new ArrayList<>(this.bodies);
		Collections.shuffle(inAnyOrder, rule.chance());
		return inAnyOrder.stream()
			.flatMap((body) -> question(form, body, rule.apply(body)).stream())
			.distinct()
			.limit(EACH)
			.toList();
	}

	private Optional<QualityQuestion> question(QueryForm form, SampleOrganization body, @Nullable String query) {
		if (query == null) {
			return Optional.empty();
		}
		Set<String> right = this.nearness.right(form, query);
		return (right.contains(body.slug()) && right.size() <= MOST)
				? Optional.of(new QualityQuestion(form, query, right)) : Optional.empty();
	}

}
