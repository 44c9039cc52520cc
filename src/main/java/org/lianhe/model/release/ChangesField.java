package org.lianhe.model.release;

import java.util.List;

import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.lianhe.core.error.ApiException;
import org.lianhe.core.error.SpellingSuggestions;
import org.lianhe.query.jdbc.PreparedQuery;
import org.lianhe.query.jdbc.TableAlias;
import org.lianhe.query.plan.ConnectionField;
import org.lianhe.query.plan.ExecutionState;
import org.lianhe.query.plan.FieldPlanner;
import org.lianhe.query.plan.PlanStep;
import org.lianhe.query.plan.QueryPlanner;
import org.lianhe.query.plan.RequestedField;
import org.lianhe.query.relationship.ForeignKeyRelationship;
import org.lianhe.query.schema.Tables;

/**
 * The field {@code Dataset.changes}: changes since a release.
 */
final class ChangesField implements FieldPlanner {

	@Override
	public PlanStep plan(QueryPlanner planner, TableAlias dataset, RequestedField requested) {
		String since = String.valueOf(requested.<String>argument("since"));
		TableAlias release = TableAlias.of(dataset.select(), Tables.RELEASE, true);
		release.leftJoin(release.field(Tables.RELEASE.SINCE).eq(since));
		int found = dataset.select().addColumn(release.id());
		PlanStep list = ConnectionField
			.of("Dataset.changes\n" + since, "Change", new ForeignKeyRelationship(Tables.CHANGE.RELEASE_ID))
			.plan(planner, release, requested);
		return (state, items) -> {
			if (items.stream().anyMatch((item) -> item.longAt(found) == null)) {
				throw unknownVersion(state, planner, since).at(requested.path());
			}
			list.fill(state, items);
		};
	}

	private static PreparedQuery versions(QueryPlanner planner) {
		return planner.prepare(DSL.select(Tables.RELEASE.SINCE)
			.from(Tables.RELEASE)
			.where(Tables.RELEASE.SINCE.isNotNull())
			.orderBy(Tables.RELEASE.ID), List.of(Tables.RELEASE.SINCE));
	}

	private static ApiException unknownVersion(ExecutionState state, QueryPlanner planner, String since) {
		List<@Nullable Object[]> rows = state.session().read(versions(planner));
		return unknownVersion(since, rows.stream().map((row) -> String.valueOf(row[0])).toList());
	}

	/** The error for a version that is not kept. */
	static ApiException unknownVersion(String since, List<String> versions) {
		List<String> guesses = SpellingSuggestions.forWord(since, versions);
		return ApiException
			.badInput("There is no release \"" + since + "\"; kept are " + String.join(", ", versions) + "."
					+ SpellingSuggestions.sentence(guesses))
			.with("argument", "since")
			.with("versions", versions)
			.suggesting(guesses);
	}

}
