package org.lianhe.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.lianhe.page.Cursor;
import org.lianhe.page.Order;
import org.lianhe.page.PageRequest;
import org.lianhe.sql.Scope;
import org.lianhe.sql.Select;
import org.lianhe.sql.Statement;

import org.springframework.util.function.SingletonSupplier;

/** Plans one connection: one statement for its page, and one for its count if asked. */
final class ConnectionPlan implements Counted {

	private final Planner planner;

	private final Connection connection;

	private final Asked asked;

	private final @Nullable Link link;

	private final PageRequest page;

	private final Listing listing;

	/** The order in which rows are read: backwards for a page from the end. */
	private final Order order;

	private final Cursor cursor;

	/** Places of the order's keys in a row, once a cursor is wanted. */
	private final List<Integer> keyCells = new ArrayList<>();

	ConnectionPlan(Planner planner, Connection connection, Asked asked, @Nullable Link link) {
		this.planner = planner;
		this.connection = connection;
		this.asked = asked;
		this.link = link;
		Context context = planner.context();
		this.page = PageRequest.of(asked.arguments(), context.unasked(), context.limits().pageSize());
		this.listing = open();
		Order forward = this.listing.order(asked, context.languages());
		this.order = this.page.isBackward() ? forward.reversed() : forward;
		this.cursor = new Cursor(seal(context, forward),
				forward.fields().stream().<Class<?>>map(Field::getType).toList());
		bound(this.page.after(), "after", forward);
		bound(this.page.before(), "before", forward.reversed());
	}

	Step step(@Nullable Scope scope) {
		boolean isOwned = this.listing.isOwned();
		int ownerCell = (isOwned && scope != null) ? scope.select().cell(scope.id()) : -1;
		ConnectionParts parts = new ConnectionParts(this.planner, this, this.asked);
		Select select = this.listing.select();
		select.cell(this.order.keys().get(this.order.keys().size() - 1).field());
		SingletonSupplier<Statement> many = SingletonSupplier.of(this::windowed);
		SingletonSupplier<Statement> single = SingletonSupplier.of(this::limited);
		SingletonSupplier<Statement> count = SingletonSupplier.of(this::counted);
		return (run, items) -> {
			List<Long> owners = isOwned ? Group.owners(items, ownerCell) : List.of(0L);
			Group rows = !parts.needsRows() ? Group.of(0L, List.of())
					: (owners.size() == 1) ? Group.of(owners.get(0), read(run, single.obtain(), owners, isOwned))
							: Group.by(select.columns().size(), run.session().read(many.obtain(), owners));
			Group totals = parts.needsCount() ? totals(run, count.obtain(), owners, isOwned) : Group.of(0L, List.of());
			Map<Long, Item> pages = parts.pages(run, owners, rows, totals);
			items.forEach((item) -> item.set(this.asked.slot(), pages.get(isOwned ? item.id(ownerCell) : 0L)));
		};
	}

	private static List<@Nullable Object[]> read(Run run, Statement statement, List<Long> owners, boolean isOwned) {
		return isOwned ? run.session().read(statement, owners) : run.session().read(statement);
	}

	private static Group totals(Run run, Statement statement, List<Long> owners, boolean isOwned) {
		List<@Nullable Object[]> rows = read(run, statement, owners, isOwned);
		return isOwned ? Group.by(1, rows) : Group.of(0L, rows);
	}

	@Override
	public String target() {
		return this.connection.target();
	}

	@Override
	public Group aside(Run run, Statement statement, List<Item> pages, int ownerCell) {
		List<Long> owners = Group.owners(pages, ConnectionParts.OWNER);
		return Group.by(ownerCell, read(run, statement, owners, this.listing.isOwned()));
	}

	@Override
	public Listing open() {
		return Listing.open(this.planner, this.planner.types().get(this.connection.target()), this.link, this.asked);
	}

	private String seal(Context context, Order forward) {
		AsOf asOf = this.listing.asOf();
		return this.connection.name() + '\n' + forward.text() + '\n' + context.digest()
				+ ((asOf != null) ? '\n' + asOf.text() : "");
	}

	private void bound(@Nullable String given, String argument, Order onward) {
		if (given != null) {
			this.listing.select().where(onward.after(this.cursor.read(argument, given)));
		}
	}

	/** The page of one owner, or of all rows: the store stops where the page ends. */
	private Statement limited() {
		List<Field<?>> columns = this.listing.select().columns();
		return this.planner.prepare(this.listing.select()
			.selecting(columns)
			.orderBy(this.order.sort())
			.limit(DSL.inline(this.page.size() + 1)), columns);
	}

	/** The pages of many owners at once, each with one row more than it shows. */
	private Statement windowed() {
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

	private Statement counted() {
		Listing all = open();
		Field<Integer> count = DSL.count();
		if (!all.isOwned()) {
			return this.planner.prepare(all.select().selecting(List.of(count)), List.of(count));
		}
		List<Field<?>> columns = List.of(count, all.linked().owner());
		return this.planner.prepare(all.select().selecting(columns).groupBy(all.linked().owner()), columns);
	}

	Listing listing() {
		return this.listing;
	}

	PageRequest page() {
		return this.page;
	}

	Connection connection() {
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
