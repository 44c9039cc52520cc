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

/** Plans one connection: one statement for its page, and one for its count if asked. */
final class ConnectionPlan implements CountableList {

	private final QueryPlanner planner;

	private final ConnectionField connection;

	private final RequestedField asked;

	private final @Nullable Relationship link;

	private final PageArguments page;

	private final ListQuery listing;

	/** The order in which rows are read: backwards for a page from the end. */
	private final KeysetOrder order;

	private final KeysetCursor cursor;

	/** Places of the order's keys in a row, once a cursor is wanted. */
	private final List<Integer> keyCells = new ArrayList<>();

	ConnectionPlan(QueryPlanner planner, ConnectionField connection, RequestedField asked,
			@Nullable Relationship link) {
		this.planner = planner;
		this.connection = connection;
		this.asked = asked;
		this.link = link;
		PlanContext context = planner.context();
		this.page = PageArguments.of(asked.arguments(), context.unasked(), context.limits().pageSize());
		this.listing = open();
		KeysetOrder forward = this.listing.order(asked, context.languages());
		this.order = this.page.isBackward() ? forward.reversed() : forward;
		this.cursor = new KeysetCursor(seal(context, forward),
				forward.fields().stream().<Class<?>>map(Field::getType).toList());
		bound(this.page.after(), "after", forward);
		bound(this.page.before(), "before", forward.reversed());
	}

	PlanStep step(@Nullable TableAlias scope) {
		boolean isOwned = this.listing.isOwned();
		int ownerCell = (isOwned && scope != null) ? scope.select().cell(scope.id()) : -1;
		ConnectionFields parts = new ConnectionFields(this.planner, this, this.asked);
		SelectBuilder select = this.listing.select();
		select.cell(this.order.keys().get(this.order.keys().size() - 1).field());
		SingletonSupplier<PreparedQuery> many = SingletonSupplier.of(this::windowed);
		SingletonSupplier<PreparedQuery> single = SingletonSupplier.of(this::limited);
		SingletonSupplier<PreparedQuery> count = SingletonSupplier.of(this::counted);
		return (run, items) -> {
			List<Long> owners = isOwned ? OwnedRows.owners(items, ownerCell) : List.of(0L);
			OwnedRows rows = !parts.needsRows() ? OwnedRows.of(0L, List.of())
					: (owners.size() == 1) ? OwnedRows.of(owners.get(0), read(run, single.obtain(), owners, isOwned))
							: OwnedRows.by(select.columns().size(), run.session().read(many.obtain(), owners));
			OwnedRows totals = parts.needsCount() ? totals(run, count.obtain(), owners, isOwned)
					: OwnedRows.of(0L, List.of());
			Map<Long, ResultObject> pages = parts.pages(run, owners, rows, totals);
			items.forEach((item) -> item.set(this.asked.slot(), pages.get(isOwned ? item.id(ownerCell) : 0L)));
		};
	}

	private static List<@Nullable Object[]> read(ExecutionState run, PreparedQuery statement, List<Long> owners,
			boolean isOwned) {
		return isOwned ? run.session().read(statement, owners) : run.session().read(statement);
	}

	private static OwnedRows totals(ExecutionState run, PreparedQuery statement, List<Long> owners, boolean isOwned) {
		List<@Nullable Object[]> rows = read(run, statement, owners, isOwned);
		return isOwned ? OwnedRows.by(1, rows) : OwnedRows.of(0L, rows);
	}

	@Override
	public String target() {
		return this.connection.target();
	}

	@Override
	public OwnedRows aside(ExecutionState run, PreparedQuery statement, List<ResultObject> pages, int ownerCell) {
		List<Long> owners = OwnedRows.owners(pages, ConnectionFields.OWNER);
		return OwnedRows.by(ownerCell, read(run, statement, owners, this.listing.isOwned()));
	}

	@Override
	public ListQuery open() {
		return ListQuery.open(this.planner, this.planner.types().get(this.connection.target()), this.link, this.asked);
	}

	private String seal(PlanContext context, KeysetOrder forward) {
		AsOfFilter asOf = this.listing.asOf();
		return this.connection.name() + '\n' + forward.text() + '\n' + context.digest()
				+ ((asOf != null) ? '\n' + asOf.text() : "");
	}

	private void bound(@Nullable String given, String argument, KeysetOrder onward) {
		if (given != null) {
			this.listing.select().where(onward.after(this.cursor.read(argument, given)));
		}
	}

	/** The page of one owner, or of all rows: the store stops where the page ends. */
	private PreparedQuery limited() {
		List<Field<?>> columns = this.listing.select().columns();
		return this.planner.prepare(this.listing.select()
			.selecting(columns)
			.orderBy(this.order.sort())
			.limit(DSL.inline(this.page.size() + 1)), columns);
	}

	/** The pages of many owners at once, each with one row more than it shows. */
	private PreparedQuery windowed() {
		List<Field<?>> columns = this.listing.select().columns();
		List<Field<?>> inner = new ArrayList<>();
		List<Field<?>> outer = new ArrayList<>();
		for (int i = 0; i < columns.size(); i++) {
			inner.add(columns.get(i).as("c" + i));
			outer.add(DSL.field(DSL.name("c" + i), columns.get(i).getType()));
		}
		Field<Long> owner = this.listing.linked().owner();
		inner.add(owner.as("o"));
		outer.add(DSL.field(DSL.name("o"), Long.class));
		Field<Integer> place = DSL.field(DSL.name("n"), Integer.class);
		inner.add(DSL.rowNumber().over(DSL.partitionBy(owner).orderBy(this.order.sort())).as("n"));
		Condition onPage = place.le(DSL.inline(this.page.size() + 1));
		return this.planner.prepare(DSL.select(outer)
			.from(this.listing.select().selecting(inner).asTable("w"))
			.where(onPage)
			.orderBy(place), outer);
	}

	private PreparedQuery counted() {
		ListQuery all = open();
		Field<Integer> count = DSL.count();
		if (!all.isOwned()) {
			return this.planner.prepare(all.select().selecting(List.of(count)), List.of(count));
		}
		List<Field<?>> columns = List.of(count, all.linked().owner());
		return this.planner.prepare(all.select().selecting(columns).groupBy(all.linked().owner()), columns);
	}

	ListQuery listing() {
		return this.listing;
	}

	PageArguments page() {
		return this.page;
	}

	ConnectionField connection() {
		return this.connection;
	}

	/** Asks for what cursors are made of. */
	void needCursors() {
		if (this.keyCells.isEmpty()) {
			this.order.fields().forEach((field) -> this.keyCells.add(this.listing.select().cell(field)));
		}
	}

	String cursor(@Nullable Object[] row) {
		List<@Nullable Object> values = new ArrayList<>(this.keyCells.size());
		this.keyCells.forEach((cell) -> values.add(row[cell]));
		return this.cursor.write(values);
	}

	/** The name of the connection's type in the schema. */
	String typeName() {
		String edge = this.connection.edgeType();
		return edge.substring(0, edge.length() - "Edge".length()) + "Connection";
	}

}
