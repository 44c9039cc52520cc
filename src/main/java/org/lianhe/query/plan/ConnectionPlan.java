package org.lianhe.query.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.lianhe.query.jdbc.PreparedQuery;
import org.lianhe.query.jdbc.SelectBuilder;
import org.lianhe.query.jdbc.TableAlias;
import org.lianhe.query.pagination.KeysetCursor;
import org.lianhe.query.pagination.KeysetOrder;
import org.lianhe.query.pagination.PageArguments;

import org.springframework.util.function.SingletonSupplier;

/**
 * Plans one connection: one statement for its pages, and one for its total count if that
 * is requested.
 */
final class ConnectionPlan implements CountableList {

	private final QueryPlanner planner;

	private final ConnectionField connection;

	private final RequestedField requested;

	private final @Nullable Relationship relationship;

	private final PageArguments page;

	private final ListQuery list;

	/** The order in which rows are read; reversed if {@code last} is given. */
	private final KeysetOrder order;

	private final KeysetCursor cursor;

	/** Indexes of the order's keys in a row; empty if no cursor is requested. */
	private final List<Integer> keyCells = new ArrayList<>();

	ConnectionPlan(QueryPlanner planner, ConnectionField connection, RequestedField requested,
			@Nullable Relationship relationship) {
		this.planner = planner;
		this.connection = connection;
		this.requested = requested;
		this.relationship = relationship;
		PlanContext context = planner.context();
		this.page = PageArguments.of(requested.arguments(), context.defaultListSize(), context.limits().maxPageSize());
		this.list = openList();
		KeysetOrder forward = this.list.order(requested, context.languages());
		this.order = this.page.isBackward() ? forward.reversed() : forward;
		this.cursor = new KeysetCursor(cursorSeal(context, forward),
				forward.fields().stream().<Class<?>>map(Field::getType).toList());
		addBound(this.page.after(), "after", forward);
		addBound(this.page.before(), "before", forward.reversed());
	}

	PlanStep step(@Nullable TableAlias alias) {
		boolean isOwned = this.list.hasParents();
		int ownerCell = (isOwned && alias != null) ? alias.select().addColumn(alias.id()) : -1;
		ConnectionFields parts = new ConnectionFields(this.planner, this, this.requested);
		SelectBuilder select = this.list.select();
		select.addColumn(this.order.keys().get(this.order.keys().size() - 1).field());
		SingletonSupplier<PreparedQuery> many = SingletonSupplier.of(this::pagesQuery);
		SingletonSupplier<PreparedQuery> single = SingletonSupplier.of(this::singlePageQuery);
		SingletonSupplier<PreparedQuery> count = SingletonSupplier.of(this::countQuery);
		return (state, items) -> {
			List<Long> owners = isOwned ? OwnedRows.parentIds(items, ownerCell) : List.of(0L);
			OwnedRows rows = !parts.needsRows() ? OwnedRows.ofParent(0L, List.of())
					: (owners.size() == 1)
							? OwnedRows.ofParent(owners.get(0), read(state, single.obtain(), owners, isOwned))
							: OwnedRows.groupedBy(select.columns().size(), state.session().read(many.obtain(), owners));
			OwnedRows totals = parts.needsCount() ? totals(state, count.obtain(), owners, isOwned)
					: OwnedRows.ofParent(0L, List.of());
			Map<Long, ResultObject> pages = parts.pages(state, owners, rows, totals);
			items.forEach((item) -> item.set(this.requested.slot(), pages.get(isOwned ? item.longAt(ownerCell) : 0L)));
		};
	}

	private static List<@Nullable Object[]> read(ExecutionState state, PreparedQuery statement, List<Long> owners,
			boolean isOwned) {
		return isOwned ? state.session().read(statement, owners) : state.session().read(statement);
	}

	private static OwnedRows totals(ExecutionState state, PreparedQuery statement, List<Long> owners, boolean isOwned) {
		List<@Nullable Object[]> rows = read(state, statement, owners, isOwned);
		return isOwned ? OwnedRows.groupedBy(1, rows) : OwnedRows.ofParent(0L, rows);
	}

	@Override
	public String target() {
		return this.connection.target();
	}

	@Override
	public OwnedRows readBeside(ExecutionState state, PreparedQuery statement, List<ResultObject> pages,
			int ownerCell) {
		List<Long> owners = OwnedRows.parentIds(pages, ConnectionFields.OWNER);
		return OwnedRows.groupedBy(ownerCell, read(state, statement, owners, this.list.hasParents()));
	}

	@Override
	public ListQuery openList() {
		return ListQuery.open(this.planner, this.planner.types().get(this.connection.target()), this.relationship,
				this.requested);
	}

	private String cursorSeal(PlanContext context, KeysetOrder forward) {
		AsOfFilter asOf = this.list.asOf();
		return this.connection.name() + '\n' + forward.text() + '\n' + context.digest()
				+ ((asOf != null) ? '\n' + asOf.text() : "");
	}

	private void addBound(@Nullable String given, String argument, KeysetOrder onward) {
		if (given != null) {
			this.list.select().where(onward.after(this.cursor.read(argument, given)));
		}
	}

	/**
	 * Reads the page of one parent, or of all rows; the database stops at the end of the
	 * page.
	 */
	private PreparedQuery singlePageQuery() {
		List<Field<?>> columns = this.list.select().columns();
		return this.planner.prepare(this.list.select()
			.toSelect(columns)
			.orderBy(this.order.toSortFields())
			.limit(DSL.inline(this.page.size() + 1)), columns);
	}

	/** Reads the pages of many parents at once, each with one row more than it shows. */
	private PreparedQuery pagesQuery() {
		List<Field<?>> columns = this.list.select().columns();
		List<Field<?>> inner = new ArrayList<>();
		List<Field<?>> outer = new ArrayList<>();
		for (int i = 0; i < columns.size(); i++) {
			inner.add(columns.get(i).as("c" + i));
			outer.add(DSL.field(DSL.name("c" + i), columns.get(i).getType()));
		}
		Field<Long> owner = this.list.tables().parentId();
		inner.add(owner.as("o"));
		outer.add(DSL.field(DSL.name("o"), Long.class));
		Field<Integer> place = DSL.field(DSL.name("n"), Integer.class);
		inner.add(DSL.rowNumber().over(DSL.partitionBy(owner).orderBy(this.order.toSortFields())).as("n"));
		Condition onPage = place.le(DSL.inline(this.page.size() + 1));
		return this.planner.prepare(
				DSL.select(outer).from(this.list.select().toSelect(inner).asTable("w")).where(onPage).orderBy(place),
				outer);
	}

	private PreparedQuery countQuery() {
		ListQuery all = openList();
		Field<Integer> count = DSL.count();
		if (!all.hasParents()) {
			return this.planner.prepare(all.select().toSelect(List.of(count)), List.of(count));
		}
		List<Field<?>> columns = List.of(count, all.tables().parentId());
		return this.planner.prepare(all.select().toSelect(columns).groupBy(all.tables().parentId()), columns);
	}

	ListQuery list() {
		return this.list;
	}

	PageArguments page() {
		return this.page;
	}

	ConnectionField connection() {
		return this.connection;
	}

	/** Adds the keys of the order to the statement, since a cursor is requested. */
	void addCursorKeys() {
		if (this.keyCells.isEmpty()) {
			this.order.fields().forEach((field) -> this.keyCells.add(this.list.select().addColumn(field)));
		}
	}

	String cursor(@Nullable Object[] row) {
		List<@Nullable Object> values = new ArrayList<>(this.keyCells.size());
		this.keyCells.forEach((cell) -> values.add(row[cell]));
		return this.cursor.write(values);
	}

	/** Name of the connection type in the schema. */
	String typeName() {
		String edge = this.connection.edgeType();
		return edge.substring(0, edge.length() - "Edge".length()) + "Connection";
	}

}
