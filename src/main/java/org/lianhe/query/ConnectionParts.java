package org.lianhe.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.lianhe.sql.Scope;

/**
 * The fields of a connection: its nodes, edges, page information and count, and what is
 * counted beside them. The row of a connection is made, not read: its rows, whether there
 * are more, the count, and the owner.
 */
final class ConnectionParts {

	private static final int ROWS = 0;

	private static final int MORE = 1;

	private static final int TOTAL = 2;

	/** The place of the owner. */
	static final int OWNER = 3;

	private final Planner planner;

	private final ConnectionPlan plan;

	private final Selection selection;

	private boolean needsRows;

	private boolean needsCount;

	ConnectionParts(Planner planner, ConnectionPlan plan, Asked asked) {
		this.planner = planner;
		this.plan = plan;
		this.selection = planner.selection(asked.children(), Variant.made(plan.typeName(), (field) -> switch (field) {
			case "nodes" -> rows(this::nodes);
			case "edges" -> rows(this::edges);
			case "pageInfo" -> pageInfo();
			case "facets" -> new Facets(plan);
			case "groupBy" -> new GroupBy(plan);
			case "statistics" -> new Statistics(plan);
			default -> total();
		}));
	}

	boolean needsRows() {
		return this.needsRows;
	}

	boolean needsCount() {
		return this.needsCount;
	}

	/** One page for each owner. */
	Map<Long, Item> pages(Run run, List<Long> owners, Group rows, Group totals) {
		Map<Long, Item> pages = new HashMap<>();
		for (Long owner : owners) {
			List<@Nullable Object[]> counted = totals.of(owner);
			pages.put(owner, page(owner, rows.of(owner), counted.isEmpty() ? (Integer) 0 : counted.get(0)[0]));
		}
		this.selection.fill(run, List.copyOf(pages.values()));
		return pages;
	}

	private Item page(Long owner, List<@Nullable Object[]> read, @Nullable Object total) {
		int size = this.plan.page().size();
		boolean hasMore = read.size() > size;
		List<@Nullable Object[]> rows = hasMore ? read.subList(0, size) : read;
		if (this.plan.page().isBackward()) {
			rows = new ArrayList<>(rows);
			Collections.reverse(rows);
		}
		return this.selection.item(new Object[] { rows, hasMore, total, owner });
	}

	private Value total() {
		return (planner, scope, asked) -> {
			this.needsCount = true;
			return (cells) -> cells[TOTAL];
		};
	}

	private Selection nodes(Asked asked) {
		Connection connection = this.plan.connection();
		return this.planner.selection(asked.children(), this.planner.types().get(connection.target()),
				this.plan.listing().linked().node());
	}

	private Selection edges(Asked asked) {
		return this.planner.selection(asked.children(), new Variant(this.plan.connection().edgeType(), this::edge));
	}

	private Output rows(Function<Asked, Selection> each) {
		return (planner, scope, asked) -> {
			this.needsRows = true;
			Selection of = each.apply(asked);
			return (run, pages) -> of.each(run, pages, asked.slot(), (page) -> rowsOf(page.cells()));
		};
	}

	private Variant.Bound edge(String field) {
		Link.Linked linked = this.plan.listing().linked();
		Scope edge = linked.edge();
		if ("cursor".equals(field)) {
			return new Variant.Bound((Value) (planner, scope, asked) -> {
				this.plan.needCursors();
				return this.plan::cursor;
			}, null);
		}
		if ("node".equals(field)) {
			return new Variant.Bound(new SameRow(this.plan.connection().target()), linked.node());
		}
		if ("validity".equals(field)) {
			return new Variant.Bound(AsOf.validity(this.plan.listing().asOf()), linked.tie());
		}
		Output output = "relation".equals(field) ? new One("Relation", Scope::id)
				: this.planner.types().get("Relation").output(field);
		return new Variant.Bound(output, edge);
	}

	private Output pageInfo() {
		return Struct.always("PageInfo", (field) -> switch (field) {
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

	private Value cursor(boolean isFirst) {
		return (planner, scope, asked) -> {
			this.needsRows = true;
			this.plan.needCursors();
			return (cells) -> {
				List<@Nullable Object[]> rows = rowsOf(cells);
				return rows.isEmpty() ? null : this.plan.cursor(rows.get(isFirst ? 0 : rows.size() - 1));
			};
		};
	}

	private static Value value(Supplier<Function<@Nullable Object[], @Nullable Object>> reading) {
		return (planner, scope, asked) -> reading.get();
	}

	@SuppressWarnings("unchecked")
	private static List<@Nullable Object[]> rowsOf(@Nullable Object[] cells) {
		return (List<@Nullable Object[]>) cells[ROWS];
	}

}
