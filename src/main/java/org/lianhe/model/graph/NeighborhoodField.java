package org.lianhe.model.graph;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.lianhe.core.error.ApiException;
import org.lianhe.core.error.ErrorCode;
import org.lianhe.model.lookup.EntityKeyArguments;
import org.lianhe.query.jdbc.TableAlias;
import org.lianhe.query.plan.AsOfFilter;
import org.lianhe.query.plan.ColumnValue;
import org.lianhe.query.plan.ComputedObject;
import org.lianhe.query.plan.FieldPlanner;
import org.lianhe.query.plan.PlanStep;
import org.lianhe.query.plan.QueryPlanner;
import org.lianhe.query.plan.RequestedField;
import org.lianhe.query.plan.RowsById;
import org.lianhe.query.plan.SelectedRow;
import org.lianhe.query.plan.ToOne;

/**
 * The field {@code Query.neighborhood}: the entities near some entities, and the
 * relations between them.
 */
public final class NeighborhoodField implements FieldPlanner {

	/** Farthest distance of a neighbourhood. */
	public static final int MAX_DEPTH = 4;

	/** Most entities of a neighbourhood. */
	public static final int MAX_NODES = 2000;

	/** Most relations that a graph search reads in one statement. */
	public static final int MAX_RELATIONS = 5000;

	private static final int NODES = 0;

	private static final int EDGES = 1;

	private static final int TRUNCATED = 2;

	private final int maxRelations;

	/**
	 * Creates the field.
	 * @param maxRelations most relations that are read in one statement
	 */
	NeighborhoodField(int maxRelations) {
		this.maxRelations = maxRelations;
	}

	@Override
	public PlanStep plan(QueryPlanner planner, TableAlias alias, RequestedField requested) {
		int depth = ArgumentRange.read(requested, "depth", 0, MAX_DEPTH, ErrorCode.QUERY_TOO_DEEP);
		int most = ArgumentRange.read(requested, "maxNodes", 1, MAX_NODES, ErrorCode.QUERY_TOO_COSTLY);
		List<Map<String, @Nullable Object>> of = requested.argument("of");
		if (of.isEmpty() || of.size() > most) {
			throw ApiException
				.badInput("`of` names " + of.size() + " entities; it takes 1 to `maxNodes`, which is " + most + ".")
				.with("argument", "of")
				.with("maximum", most);
		}
		EntityKeyArguments keys = new EntityKeyArguments(planner, requested, of);
		EdgeFilter followed = EdgeFilter.of(planner, requested);
		BreadthFirstSearch walk = new BreadthFirstSearch(planner, followed, depth, most, this.maxRelations);
		return ComputedObject.objectStep(planner, requested, "Neighborhood", (field) -> switch (field) {
			case "nodes" -> ComputedObject.entitiesAt("Entity", NODES, 0);
			case "edges" ->
				new RowsById(EDGES, "Relation", "NetworkEdge", List.of(), (at) -> edge(at, followed.asOf()));
			default -> ColumnValue.ofRowIndex(TRUNCATED);
		}, (state) -> {
			BreadthFirstSearch.Result met = walk.search(state, keys.findIds(state));
			return new Object[] { rows(met.entities()), picks(met.relations()), met.isTruncated() };
		});
	}

	private static List<@Nullable Object[]> rows(List<Long> ids) {
		return ids.stream().map((id) -> new @Nullable Object[] { id }).toList();
	}

	private static List<SelectedRow> picks(List<Long> ids) {
		return ids.stream().map(SelectedRow::of).toList();
	}

	/** Returns the planner of each field of an edge. */
	static Function<String, FieldPlanner> edge(QueryPlanner planner, @Nullable AsOfFilter asOf) {
		return (field) -> switch (field) {
			case "relation" -> new ToOne("Relation", TableAlias::id);
			case "validity" -> AsOfFilter.validity(asOf);
			default -> planner.types().get("Relation").field(field);
		};
	}

}
