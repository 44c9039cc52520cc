package org.lianhe.query.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.lianhe.query.jdbc.TableAlias;

/**
 * Plans the fields of a connection: nodes, edges, page information, total count, facets,
 * groups and statistics. The row of a connection is computed: the rows of its page,
 * whether there are more, the total count, and the id of the parent.
 */
final class ConnectionFields {

	private static final int ROWS = 0;

	private static final int MORE = 1;

	private static final int TOTAL = 2;

	/** Index of the parent's id in a connection's row. */
	static final int OWNER = 3;

	private final QueryPlanner planner;

	private final ConnectionPlan plan;

	private final ObjectSelection selection;

	private boolean needsRows;

	private boolean needsCount;

	ConnectionFields(QueryPlanner planner, ConnectionPlan plan, RequestedField requested) {
		this.planner = planner;
		this.plan = plan;
		this.selection = planner.selection(requested.children(),
				TypeBinding.ofComputedRows(plan.typeName(), (field) -> switch (field) {
					case "nodes" -> rows(this::nodes);
					case "edges" -> rows(this::edges);
					case "pageInfo" -> pageInfo();
					case "facets" -> new FacetsField(plan);
					case "groupBy" -> new GroupByField(plan);
					case "statistics" -> new StatisticsField(plan);
					default -> total();
				}));
	}

	boolean needsRows() {
		return this.needsRows;
	}

	boolean needsCount() {
		return this.needsCount;
	}

	/** Returns the connection of each parent, by the parent's id. */
	Map<Long, ResultObject> pages(ExecutionState state, List<Long> owners, OwnedRows rows, OwnedRows totals) {
		Map<Long, ResultObject> pages = new HashMap<>();
		for (Long owner : owners) {
			List<@Nullable Object[]> counted = totals.rowsOf(owner);
			pages.put(owner, page(owner, rows.rowsOf(owner), counted.isEmpty() ? (Integer) 0 : counted.get(0)[0]));
		}
		this.selection.fill(state, List.copyOf(pages.values()));
		return pages;
	}

	private ResultObject page(Long owner, List<@Nullable Object[]> read, @Nullable Object total) {
		int size = this.plan.page().size();
		boolean hasMore = read.size() > size;
		List<@Nullable Object[]> rows = hasMore ? read.subList(0, size) : read;
		if (this.plan.page().isBackward()) {
			rows = new ArrayList<>(rows);
			Collections.reverse(rows);
		}
		return this.selection.newObject(new Object[] { rows, hasMore, total, owner });
	}

	private ColumnValue total() {
		return (planner, alias, requested) -> {
			this.needsCount = true;
			return (cells) -> cells[TOTAL];
		};
	}

	private ObjectSelection nodes(RequestedField requested) {
		ConnectionField connection = this.plan.connection();
		return this.planner.selection(requested.children(), this.planner.types().get(connection.target()),
				this.plan.list().tables().node());
	}

	private ObjectSelection edges(RequestedField requested) {
		return this.planner.selection(requested.children(),
				new TypeBinding(this.plan.connection().edgeType(), this::edge));
	}

	private FieldPlanner rows(Function<RequestedField, ObjectSelection> each) {
		return (planner, alias, requested) -> {
			this.needsRows = true;
			ObjectSelection of = each.apply(requested);
			return (state, pages) -> of.setLists(state, pages, requested.slot(), (page) -> rowsOf(page.row()));
		};
	}

	private TypeBinding.FieldBinding edge(String field) {
		Relationship.JoinedTables tables = this.plan.list().tables();
		TableAlias edge = tables.edge();
		if ("cursor".equals(field)) {
			return new TypeBinding.FieldBinding((ColumnValue) (planner, alias, requested) -> {
				this.plan.addCursorKeys();
				return this.plan::cursor;
			}, null);
		}
		if ("node".equals(field)) {
			return new TypeBinding.FieldBinding(new SameRowObject(this.plan.connection().target()), tables.node());
		}
		if ("validity".equals(field)) {
			return new TypeBinding.FieldBinding(AsOfFilter.validity(this.plan.list().asOf()), tables.relation());
		}
		FieldPlanner fieldPlanner = "relation".equals(field) ? new ToOne("Relation", TableAlias::id)
				: this.planner.types().get("Relation").field(field);
		return new TypeBinding.FieldBinding(fieldPlanner, edge);
	}

	private FieldPlanner pageInfo() {
		return EmbeddedObject.always("PageInfo", (field) -> switch (field) {
			case "hasNextPage" -> value(this::hasNext);
			case "hasPreviousPage" -> value(this::hasPrevious);
			case "startCursor" -> cursor(true);
			default -> cursor(false);
		});
	}

	private Function<@Nullable Object[], @Nullable Object> hasNext() {
		this.needsRows = true;
		boolean isBounded = this.plan.page().before() != null;
		return this.plan.page().isBackward() ? (cells) -> isBounded : (cells) -> isBounded || (boolean) cells[MORE];
	}

	private Function<@Nullable Object[], @Nullable Object> hasPrevious() {
		this.needsRows = true;
		boolean isBounded = this.plan.page().after() != null;
		return this.plan.page().isBackward() ? (cells) -> isBounded || (boolean) cells[MORE] : (cells) -> isBounded;
	}

	private ColumnValue cursor(boolean isFirst) {
		return (planner, alias, requested) -> {
			this.needsRows = true;
			this.plan.addCursorKeys();
			return (cells) -> {
				List<@Nullable Object[]> rows = rowsOf(cells);
				return rows.isEmpty() ? null : this.plan.cursor(rows.get(isFirst ? 0 : rows.size() - 1));
			};
		};
	}

	private static ColumnValue value(Supplier<Function<@Nullable Object[], @Nullable Object>> reading) {
		return (planner, alias, requested) -> reading.get();
	}

	@SuppressWarnings("unchecked")
	private static List<@Nullable Object[]> rowsOf(@Nullable Object[] cells) {
		return (List<@Nullable Object[]>) cells[ROWS];
	}

}
