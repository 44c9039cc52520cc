package org.lianhe.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.lianhe.error.Refusal;
import org.lianhe.name.Lang;
import org.lianhe.name.Languages;
import org.lianhe.page.Key;
import org.lianhe.page.Order;
import org.lianhe.sql.Scope;
import org.lianhe.sql.Select;

/**
 * A list as it stands in one statement: where its rows come from, filtered, in order. The
 * same list is opened anew for its page and for its count.
 */
final class Listing {

	private final Select select;

	private final RowType type;

	private final Link.Linked linked;

	private final boolean isOwned;

	private final @Nullable AsOf asOf;

	private Listing(Select select, RowType type, Link.Linked linked, boolean isOwned, @Nullable AsOf asOf) {
		this.select = select;
		this.type = type;
		this.linked = linked;
		this.isOwned = isOwned;
		this.asOf = asOf;
	}

	/** Opens the list, for the owners that a run is given where it belongs to some. */
	static Listing open(Planner planner, RowType type, @Nullable Link link, Asked asked) {
		Select select = planner.select();
		Link.Linked linked;
		if (link == null) {
			Scope scope = type.open(select);
			linked = new Link.Linked(scope.id(), scope, null, type.natural(scope));
		}
		else {
			linked = link.open(select, type, Owners.given(planner, select));
		}
		Map<String, @Nullable Object> filter = asked.argument("filter");
		FilterLimits.check(filter, planner.context().limits());
		select.where(type.matching(planner.types(), linked.node(), filter));
		AsOf asOf = AsOf.of(asked);
		if (asOf != null) {
			select.where(asOf.holds(linked.tie()));
		}
		return new Listing(select, type, linked, link != null, asOf);
	}

	/** The objects of a type whose ids a run is given, as one list that nobody owns. */
	static Listing given(Planner planner, RowType type) {
		Select select = planner.select();
		Scope scope = type.open(select, (opened) -> Owners.given(planner, select).are(opened.id()));
		return new Listing(select, type, new Link.Linked(scope.id(), scope, null, List.of(Key.of(scope.id()))), false,
				null);
	}

	Select select() {
		return this.select;
	}

	Link.Linked linked() {
		return this.linked;
	}

	/** The days as of which its ties are asked for, or null. */
	@Nullable AsOf asOf() {
		return this.asOf;
	}

	/** Whether the list belongs to owners, rather than being all of a type. */
	boolean isOwned() {
		return this.isOwned;
	}

	/**
	 * The order that was asked for, made total; the natural one where none was. A key
	 * that stands twice counts once, as its second place never decides.
	 */
	Order order(Asked asked, Languages languages) {
		List<Map<String, @Nullable Object>> wanted = asked.argument("orderBy");
		if (wanted == null || wanted.isEmpty()) {
			return new Order(this.linked.natural());
		}
		Map<Field<?>, Key> keys = new LinkedHashMap<>();
		for (Map<String, @Nullable Object> one : wanted) {
			Key key = key(one, languages);
			keys.putIfAbsent(key.field(), key);
		}
		keys.putIfAbsent(this.linked.unique().field(), this.linked.unique());
		return new Order(List.copyOf(keys.values()));
	}

	private Key key(Map<String, @Nullable Object> wanted, Languages languages) {
		String field = String.valueOf(wanted.get("field"));
		Ordering ordering = this.type.orderings().get(field);
		if (ordering == null) {
			throw new IllegalStateException(this.type.name() + " has no ordering " + field);
		}
		return new Key(ordering.field().apply(this.linked.node(), lang(wanted, languages)),
				"DESC".equals(wanted.get("direction")), ordering.isNullable(), "FIRST".equals(wanted.get("nulls")));
	}

	private static Lang lang(Map<String, @Nullable Object> wanted, Languages languages) {
		String tag = (String) wanted.get("lang");
		if (tag == null) {
			return languages.first();
		}
		return Lang.matching(tag)
			.orElseThrow(() -> Refusal
				.badInput(
						"`orderBy.lang` is \"" + tag + "\"; names are kept in zh-Hans, zh-Hant, en and zh-Latn-pinyin.")
				.with("argument", "orderBy"));
	}

}
