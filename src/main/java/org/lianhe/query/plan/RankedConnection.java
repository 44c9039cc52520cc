package org.lianhe.query.plan;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.lianhe.query.jdbc.PreparedQuery;

/**
 * A connection whose page and order are computed outside the database, such as search
 * hits. The ids become nodes; the other values of each row become the fields of its edge.
 *
 * @param type name of the connection type in the schema
 * @param edgeType name of the edge type in the schema
 * @param target type of the nodes
 * @param finder plans how each execution computes the page
 * @param edgeFields returns the planner of each field of an edge other than {@code node}
 * and {@code cursor}
 * @param extraFields returns the planner of each field that other connections do not have
 */
public record RankedConnection(String type, String edgeType, String target,
		BiFunction<QueryPlanner, RequestedField, Function<ExecutionState, Page>> finder,
		Function<String, FieldPlanner> edgeFields, Function<String, FieldPlanner> extraFields) {

	/** Index of the node's id in an edge's row. */
	public static final int ID = 0;

	/** Index of the cursor in an edge's row. */
	public static final int CURSOR = 1;

	/** Index of the extra value in the connection's row. */
	public static final int MORE = 5;

	private static final int ROWS = 0;

	private static final int NEXT = 1;

	private static final int PREVIOUS = 2;

	/** Stands for the parent's id, since the list has no parent. */
	private static final Long OWNER = 0L;

	private static final int TOTAL = 4;

	private static final int ALL = 6;

	/** The planner of the root field. */
	public FieldPlanner field() {
		return ComputedObject.rootObject(this.type, (planner, requested) -> {
			Function<ExecutionState, Page> find = this.finder.apply(planner, requested);
			return (state) -> find.apply(state).cells();
		}, this::field);
	}

	private FieldPlanner field(String field) {
		return switch (field) {
			case "facets" -> counted(FacetsField::new);
			case "groupBy" -> counted(GroupByField::new);
			case "edges" -> ComputedObject.listAt(this.edgeType, ROWS, this::edge);
			case "nodes" -> ComputedObject.entitiesAt(this.target, ROWS, ID);
			case "pageInfo" -> EmbeddedObject.always("PageInfo", RankedConnection::pageInfo);
			case "totalCount" -> ColumnValue.ofRowIndex(TOTAL);
			default -> this.extraFields.apply(field);
		};
	}

	/** Counts the objects of all pages. */
	private FieldPlanner counted(Function<CountableList, FieldPlanner> output) {
		return (planner, alias, requested) -> output.apply(new Found(planner, this.target))
			.plan(planner, alias, requested);
	}

	private FieldPlanner edge(String field) {
		return switch (field) {
			case "node" -> ComputedObject.entityAt(this.target, ID);
			case "cursor" -> ColumnValue.ofRowIndex(CURSOR);
			default -> this.edgeFields.apply(field);
		};
	}

	private static FieldPlanner pageInfo(String field) {
		return switch (field) {
			case "hasNextPage" -> ColumnValue.ofRowIndex(NEXT);
			case "hasPreviousPage" -> ColumnValue.ofRowIndex(PREVIOUS);
			case "startCursor" -> cursor((rows) -> 0);
			default -> cursor((rows) -> rows.size() - 1);
		};
	}

	@SuppressWarnings("unchecked")
	private static ColumnValue cursor(Function<List<Object[]>, Integer> place) {
		return (planner, alias, requested) -> (cells) -> {
			List<@Nullable Object[]> rows = (List<@Nullable Object[]>) cells[ROWS];
			return (rows == null || rows.isEmpty()) ? null : rows.get(place.apply(rows))[CURSOR];
		};
	}

	/**
	 * A computed page.
	 *
	 * @param rows a row for each edge: id, cursor, and the values of the edge's own
	 * fields
	 * @param hasNext whether more follow
	 * @param hasPrevious whether any precede
	 * @param all ids of the objects on all pages
	 * @param extraFields value of the extra fields
	 */
	public record Page(List<@Nullable Object[]> rows, boolean hasNext, boolean hasPrevious, List<Long> all,
			Object more) {

		public Page {
			rows = List.copyOf(rows);
			all = List.copyOf(all);
		}

		@Nullable Object[] cells() {
			return new Object[] { this.rows, this.hasNext, this.hasPrevious, OWNER, this.all.size(), this.more,
					this.all };
		}

	}

	/** The objects of all pages as a list that can be counted. */
	private record Found(QueryPlanner planner, String target) implements CountableList {

		@Override
		public ListQuery openList() {
			return ListQuery.ofInputIds(this.planner, this.planner.types().get(this.target));
		}

		@Override
		@SuppressWarnings("unchecked")
		public OwnedRows readBeside(ExecutionState state, PreparedQuery statement, List<ResultObject> pages,
				int ownerCell) {
			List<Long> all = (List<Long>) pages.get(0).row()[ALL];
			return OwnedRows.groupedBy(ownerCell, state.session().read(statement, all));
		}

	}

}
