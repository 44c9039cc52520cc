package org.lianhe.model.lookup;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.lianhe.core.error.ApiException;
import org.lianhe.query.plan.ColumnValue;
import org.lianhe.query.plan.ComputedObject;
import org.lianhe.query.plan.ExecutionState;
import org.lianhe.query.plan.FieldPlanner;
import org.lianhe.query.plan.QueryPlanner;
import org.lianhe.query.plan.RequestedField;

/**
 * The field {@code Query.lookup}: what is known of a slug, whether or not it has an
 * entity.
 */
final class SlugLookupField {

	private static final List<String> FIELDS = List.of("slug", "status", "entity", "reason", "suggestions");

	private SlugLookupField() {
	}

	static FieldPlanner output() {
		return ComputedObject.rootObject("SlugLookup", SlugLookupField::plan, (field) -> {
			int cell = FIELDS.indexOf(field);
			return "entity".equals(field) ? ComputedObject.entityAt("Entity", cell) : ColumnValue.ofRowIndex(cell);
		});
	}

	private static Function<ExecutionState, @Nullable Object[]> plan(QueryPlanner planner, RequestedField requested) {
		String slug = Objects.requireNonNull(requested.argument("slug"));
		SlugQueries slugs = new SlugQueries(planner);
		MissingReason missing = new MissingReason(slugs, null, 1);
		return (state) -> row(state, slug, slugs, missing);
	}

	private static @Nullable Object[] row(ExecutionState state, String slug, SlugQueries slugs, MissingReason missing) {
		Long current = slugs.idsBySlug(state, Set.of(slug)).get(slug);
		if (current != null) {
			return new @Nullable Object[] { slug, "CURRENT", current, null, List.of() };
		}
		Map<String, SlugQueries.SlugHistory> former = slugs.formerSlugs(state, Set.of(slug));
		SlugQueries.SlugHistory history = former.get(slug);
		if (history != null && history.mergedInto() != null) {
			Long entity = slugs.idsBySlug(state, Set.of(history.mergedInto())).get(history.mergedInto());
			return new @Nullable Object[] { slug, "FORMER", entity, null, List.of() };
		}
		ApiException error = Objects.requireNonNull(missing.errors(state, Set.of(slug), former).get(slug));
		return new @Nullable Object[] { slug, (history != null) ? "WITHDRAWN" : "UNKNOWN", null, error.text(),
				Objects.requireNonNullElse(error.detail("didYouMean"), List.of()) };
	}

}
