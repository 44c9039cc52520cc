package org.lianhe.model.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.lianhe.core.error.ApiException;
import org.lianhe.core.error.ErrorCode;
import org.lianhe.model.lookup.EntityKeyArguments;
import org.lianhe.query.jdbc.TableAlias;
import org.lianhe.query.plan.AsOfFilter;
import org.lianhe.query.plan.ColumnValue;
import org.lianhe.query.plan.ComputedObject;
import org.lianhe.query.plan.ExecutionState;
import org.lianhe.query.plan.FieldPlanner;
import org.lianhe.query.plan.PlanStep;
import org.lianhe.query.plan.QueryLimits;
import org.lianhe.query.plan.QueryPlanner;
import org.lianhe.query.plan.RequestedField;
import org.lianhe.query.plan.RowsById;
import org.lianhe.query.plan.SelectedRow;
import org.lianhe.query.plan.ToOne;

/** The ways in which two entities hang together. */
final class PathsField implements FieldPlanner {

	private static final int PATHS = 0;

	private static final int TRUNCATED = 1;

	private static final int LENGTH = 0;

	private static final int NODES = 1;

	private static final int STEPS = 2;

	/** Filled for each step, as one relation may be a step of many paths, either way. */
	private static final Field<Long> FROM = DSL.inline(0L).as("step_from");

	private static final Field<Long> TO = DSL.inline(0L).as("step_to");

	private static final Field<String> DIRECTION = DSL.inline("").as("step_direction");

	@Override
	public PlanStep plan(QueryPlanner planner, TableAlias scope, RequestedField asked) {
		QueryLimits limits = planner.context().limits();
		int longest = ArgumentRange.of(asked, "maxLength", 1, limits.pathLength(), ErrorCode.QUERY_TOO_DEEP);
		int most = ArgumentRange.of(asked, "first", 1, limits.paths(), ErrorCode.PAGE_TOO_LARGE);
		EntityKeyArguments keys = new EntityKeyArguments(planner, asked, List.of(key(asked, "from"), key(asked, "to")));
		EdgeFilter followed = EdgeFilter.of(planner, asked);
		BidirectionalSearch search = new BidirectionalSearch(planner, followed, longest, most);
		return ComputedObject.object(planner, asked, "Paths", (field) -> switch (field) {
			case "paths" -> ComputedObject.list("Path", PATHS, (inner) -> path(inner, followed.asOf()));
			default -> ColumnValue.at(TRUNCATED);
		}, (run) -> {
			BidirectionalSearch.Found found = find(run, keys, search, asked);
			return new Object[] { found.routes().stream().map(PathsField::row).toList(), found.isTruncated() };
		});
	}

	private static BidirectionalSearch.Found find(ExecutionState run, EntityKeyArguments keys,
			BidirectionalSearch search, RequestedField asked) {
		List<Long> ends = keys.find(run);
		if (ends.size() < 2) {
			throw ApiException.badInput("`from` and `to` are the same entity; a path leads from one to another.")
				.with("argument", "to")
				.at(asked.path());
		}
		return search.between(run, ends.get(0), ends.get(1));
	}

	private static Map<String, @Nullable Object> key(RequestedField asked, String argument) {
		Map<String, @Nullable Object> key = asked.argument(argument);
		if (key == null) {
			throw new IllegalArgumentException("no " + argument);
		}
		return key;
	}

	private static FieldPlanner path(String field, @Nullable AsOfFilter asOf) {
		return switch (field) {
			case "length" -> ColumnValue.at(LENGTH);
			case "nodes" -> ComputedObject.each("Entity", NODES, 0);
			default -> new RowsById(STEPS, "Relation", "PathStep", List.of(FROM, TO, DIRECTION),
					(planner) -> step(planner, asOf));
		};
	}

	private static Function<String, FieldPlanner> step(QueryPlanner planner, @Nullable AsOfFilter asOf) {
		Function<String, FieldPlanner> edge = NeighborhoodField.edge(planner, asOf);
		return (field) -> switch (field) {
			case "from" -> new ToOne("Entity", (relation) -> FROM);
			case "to" -> new ToOne("Entity", (relation) -> TO);
			case "direction" -> ColumnValue.computed((at) -> DIRECTION);
			default -> edge.apply(field);
		};
	}

	/** A path as its fields read it. */
	private static @Nullable Object[] row(GraphPath route) {
		List<@Nullable Object[]> nodes = new ArrayList<>();
		nodes.add(new Object[] { route.hops().get(0).from() });
		List<SelectedRow> steps = new ArrayList<>();
		for (GraphPath.Hop hop : route.hops()) {
			nodes.add(new Object[] { hop.to() });
			steps.add(new SelectedRow(hop.tie().id(),
					List.of(hop.from(), hop.to(), hop.isOut() ? "OUTGOING" : "INCOMING")));
		}
		return new Object[] { route.hops().size(), nodes, steps };
	}

}
