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
import org.lianhe.query.plan.QueryPlanner;
import org.lianhe.query.plan.RequestedField;
import org.lianhe.query.plan.RowsById;
import org.lianhe.query.plan.SelectedRow;
import org.lianhe.query.plan.ToOne;

/** The field {@code Query.paths}: the shortest paths between two entities. */
public final class PathsField implements FieldPlanner {

	/** Most steps of a path. */
	public static final int MAX_LENGTH = 6;

	/** Most paths of one answer. */
	public static final int MAX_PATHS = 200;

	private static final int PATHS = 0;

	private static final int TRUNCATED = 1;

	private static final int LENGTH = 0;

	private static final int NODES = 1;

	private static final int STEPS = 2;

	/**
	 * Filled for each step, because a relation may be a step of several paths in either
	 * direction.
	 */
	private static final Field<Long> FROM = DSL.inline(0L).as("step_from");

	private static final Field<Long> TO = DSL.inline(0L).as("step_to");

	private static final Field<String> DIRECTION = DSL.inline("").as("step_direction");

	private final int maxRelations;

	/**
	 * Creates the field.
	 * @param maxRelations most relations that are read in one statement
	 */
	PathsField(int maxRelations) {
		this.maxRelations = maxRelations;
	}

	@Override
	public PlanStep plan(QueryPlanner planner, TableAlias alias, RequestedField requested) {
		int longest = ArgumentRange.read(requested, "maxLength", 1, MAX_LENGTH, ErrorCode.QUERY_TOO_DEEP);
		int most = ArgumentRange.read(requested, "first", 1, MAX_PATHS, ErrorCode.PAGE_TOO_LARGE);
		EntityKeyArguments keys = new EntityKeyArguments(planner, requested,
				List.of(key(requested, "from"), key(requested, "to")));
		EdgeFilter followed = EdgeFilter.of(planner, requested);
		BidirectionalSearch search = new BidirectionalSearch(planner, followed, longest, most, this.maxRelations);
		return ComputedObject.objectStep(planner, requested, "Paths", (field) -> switch (field) {
			case "paths" -> ComputedObject.listAt("Path", PATHS, (inner) -> path(inner, followed.asOf()));
			default -> ColumnValue.ofRowIndex(TRUNCATED);
		}, (state) -> {
			BidirectionalSearch.Result found = find(state, keys, search, requested);
			return new Object[] { found.paths().stream().map(PathsField::row).toList(), found.isTruncated() };
		});
	}

	private static BidirectionalSearch.Result find(ExecutionState state, EntityKeyArguments keys,
			BidirectionalSearch search, RequestedField requested) {
		List<Long> ends = keys.findIds(state);
		if (ends.size() < 2) {
			throw ApiException.badInput("`from` and `to` are the same entity; a path leads from one to another.")
				.with("argument", "to")
				.at(requested.path());
		}
		return search.findPaths(state, ends.get(0), ends.get(1));
	}

	private static Map<String, @Nullable Object> key(RequestedField requested, String argument) {
		Map<String, @Nullable Object> key = requested.argument(argument);
		if (key == null) {
			throw new IllegalArgumentException("no " + argument);
		}
		return key;
	}

	private static FieldPlanner path(String field, @Nullable AsOfFilter asOf) {
		return switch (field) {
			case "length" -> ColumnValue.ofRowIndex(LENGTH);
			case "nodes" -> ComputedObject.entitiesAt("Entity", NODES, 0);
			default -> new RowsById(STEPS, "Relation", "PathStep", List.of(FROM, TO, DIRECTION),
					(planner) -> step(planner, asOf));
		};
	}

	private static Function<String, FieldPlanner> step(QueryPlanner planner, @Nullable AsOfFilter asOf) {
		Function<String, FieldPlanner> edge = NeighborhoodField.edge(planner, asOf);
		return (field) -> switch (field) {
			case "from" -> new ToOne("Entity", (relation) -> FROM);
			case "to" -> new ToOne("Entity", (relation) -> TO);
			case "direction" -> ColumnValue.ofExpression((at) -> DIRECTION);
			default -> edge.apply(field);
		};
	}

	/** The row of a path. */
	private static @Nullable Object[] row(GraphPath path) {
		List<@Nullable Object[]> nodes = new ArrayList<>();
		nodes.add(new Object[] { path.steps().get(0).from() });
		List<SelectedRow> steps = new ArrayList<>();
		for (GraphPath.PathStep hop : path.steps()) {
			nodes.add(new Object[] { hop.to() });
			steps.add(new SelectedRow(hop.edge().id(),
					List.of(hop.from(), hop.to(), hop.isOut() ? "OUTGOING" : "INCOMING")));
		}
		return new Object[] { path.steps().size(), nodes, steps };
	}

}
