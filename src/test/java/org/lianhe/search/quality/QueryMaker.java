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
final class QueryMaker {

	private static final long SEED = 20181122;

	private static final int EACH = 12;

	private static final int MOST = 3;

	private final List<Body> bodies;

	private final Nearness nearness;

	private QueryMaker(List<Body> bodies) {
		this.bodies = bodies;
		this.nearness = new Nearness(bodies);
	}

	/** At most a dozen questions of each form. */
	static List<Question> make(List<Body> bodies) {
		QueryMaker maker = new QueryMaker(bodies);
		return EnumSet.complementOf(EnumSet.of(Form.MIXED))
			.stream()
			.flatMap((form) -> maker.make(form).stream())
			.toList();
	}

	private List<Question> make(Form form) {
		Rule rule = new Rule(form, SEED);
		List<Body> inAnyOrder = new ArrayList<>(this.bodies);
		Collections.shuffle(inAnyOrder, rule.chance());
		return inAnyOrder.stream()
			.flatMap((body) -> question(form, body, rule.apply(body)).stream())
			.distinct()
			.limit(EACH)
			.toList();
	}

	private Optional<Question> question(Form form, Body body, @Nullable String query) {
		if (query == null) {
			return Optional.empty();
		}
		Set<String> right = this.nearness.right(form, query);
		return (right.contains(body.slug()) && right.size() <= MOST) ? Optional.of(new Question(form, query, right))
				: Optional.empty();
	}

}
