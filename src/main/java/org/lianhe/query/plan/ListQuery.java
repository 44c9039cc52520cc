package org.lianhe.query.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.lianhe.core.error.ApiException;
import org.lianhe.core.i18n.Language;
import org.lianhe.core.i18n.LanguagePreferences;
import org.lianhe.query.jdbc.SelectBuilder;
import org.lianhe.query.jdbc.TableAlias;
import org.lianhe.query.pagination.KeysetOrder;
import org.lianhe.query.pagination.SortKey;

/**
 * A list as it stands in one statement: where its rows come from, filtered, in order. The
 * same list is opened anew for its page and for its count.
 */
final class ListQuery {

	private final SelectBuilder select;

	private final RowType type;

	private final Relationship.Linked linked;

	private final boolean isOwned;

	private final @Nullable AsOfFilter asOf;

	private ListQuery(SelectBuilder select, RowType type, Relationship.Linked linked, boolean isOwned,
			@Nullable AsOfFilter asOf) {
		this.select = select;
		this.type = type;
		this.linked = linked;
		this.isOwned = isOwned;
		this.asOf = asOf;
	}

	/** Opens the list, for the owners that a run is given where it belongs to some. */
	static ListQuery open(QueryPlanner planner, RowType type, @Nullable Relationship link, RequestedField asked) {
		SelectBuilder select = planner.select();
		Relationship.Linked linked;
		if (link == null) {
			TableAlias scope = type.open(select);
			linked = new Relationship.Linked(scope.id(), scope, null, type.natural(scope));
		}
		else {
			linked = link.open(select, type, ParentKeys.given(planner, select));
		}
		Map<String, @Nullable Object> filter = asked.argument("filter");
		FilterLimits.check(filter, planner.context().limits());
		select.where(type.matching(planner.types(), linked.node(), filter));
		AsOfFilter asOf = AsOfFilter.of(asked);
		if (asOf != null) {
			select.where(asOf.holds(linked.tie()));
		}
		return new ListQuery(select, type, linked, link != null, asOf);
	}

	/** The objects of a type whose ids a run is given, as one list that nobody owns. */
	static ListQuery given(QueryPlanner planner, RowType type) {
		SelectBuilder select = planner.select();
		TableAlias scope = type.open(select, (opened) -> ParentKeys.given(planner, select).are(opened.id()));
		return new ListQuery(select, type,
				new Relationship.Linked(scope.id(), scope, null, List.of(SortKey.of(scope.id()))), false, null);
	}

	SelectBuilder select() {
		return this.select;
	}

	Relationship.Linked linked() {
		return this.linked;
	}

	/** The days as of which its ties are asked for, or null. */
	@Nullable AsOfFilter asOf() {
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
	KeysetOrder order(RequestedField asked, LanguagePreferences languages) {
		List<Map<String, @Nullable Object>> wanted = asked.argument("orderBy");
		if (wanted == null || wanted.isEmpty()) {
			return new KeysetOrder(this.linked.natural());
		}
		Map<Field<?>, SortKey> keys = new LinkedHashMap<>();
		for (Map<String, @Nullable Object> one : wanted) {
			SortKey key = key(one, languages);
			keys.putIfAbsent(key.field(), key);
		}
		keys.putIfAbsent(this.linked.unique().field(), this.linked.unique());
		return new KeysetOrder(List.copyOf(keys.values()));
	}

	private SortKey key(Map<String, @Nullable Object> wanted, LanguagePreferences languages) {
		String field = String.valueOf(wanted.get("field"));
		Ordering ordering = this.type.orderings().get(field);
		if (ordering == null) {
			throw new IllegalStateException(this.type.name() + " has no ordering " + field);
		}
		return new SortKey(ordering.field().apply(this.linked.node(), lang(wanted, languages)),
				"DESC".equals(wanted.get("direction")), ordering.isNullable(), "FIRST".equals(wanted.get("nulls")));
	}

	private static Language lang(Map<String, @Nullable Object> wanted, LanguagePreferences languages) {
		String tag = (String) wanted.get("lang");
		if (tag == null) {
			return languages.first();
		}
		return Language.matching(tag)
			.orElseThrow(() -> ApiException
				.badInput(
						"`orderBy.lang` is \"" + tag + "\"; names are kept in zh-Hans, zh-Hant, en and zh-Latn-pinyin.")
				.with("argument", "orderBy"));
	}

}
