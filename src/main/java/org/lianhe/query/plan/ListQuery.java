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
 * A list in one statement: its tables, its filter and its order. The same list is opened
 * again for its page, its count and its facets.
 */
final class ListQuery {

	private final SelectBuilder select;

	private final RowType type;

	private final Relationship.JoinedTables tables;

	private final boolean hasParents;

	private final @Nullable AsOfFilter asOf;

	private ListQuery(SelectBuilder select, RowType type, Relationship.JoinedTables tables, boolean isOwned,
			@Nullable AsOfFilter asOf) {
		this.select = select;
		this.type = type;
		this.tables = tables;
		this.hasParents = isOwned;
		this.asOf = asOf;
	}

	/** Opens the list; its parents, if it has any, are given at execution. */
	static ListQuery open(QueryPlanner planner, RowType type, @Nullable Relationship relationship,
			RequestedField requested) {
		SelectBuilder select = planner.newSelect();
		Relationship.JoinedTables tables;
		if (relationship == null) {
			TableAlias alias = type.join(select);
			tables = new Relationship.JoinedTables(alias.id(), alias, null, type.defaultOrder(alias));
		}
		else {
			tables = relationship.join(select, type, ParentKeys.ofInputIds(planner, select));
		}
		Map<String, @Nullable Object> filter = requested.argument("filter");
		if (filter != null) {
			FilterLimits.check(filter, planner.context().limits());
		}
		select.where(type.filterCondition(planner.types(), tables.node(), filter));
		AsOfFilter asOf = AsOfFilter.of(requested);
		if (asOf != null) {
			select.where(asOf.condition(tables.relation()));
		}
		return new ListQuery(select, type, tables, relationship != null, asOf);
	}

	/** Opens a list of the objects of a type whose ids are given at execution. */
	static ListQuery ofInputIds(QueryPlanner planner, RowType type) {
		SelectBuilder select = planner.newSelect();
		TableAlias alias = type.join(select, (opened) -> ParentKeys.ofInputIds(planner, select).matches(opened.id()));
		return new ListQuery(select, type,
				new Relationship.JoinedTables(alias.id(), alias, null, List.of(SortKey.of(alias.id()))), false, null);
	}

	SelectBuilder select() {
		return this.select;
	}

	Relationship.JoinedTables tables() {
		return this.tables;
	}

	/** The argument {@code asOf}; null if it is not given. */
	@Nullable AsOfFilter asOf() {
		return this.asOf;
	}

	/** Whether the list has parents, rather than being all objects of a type. */
	boolean hasParents() {
		return this.hasParents;
	}

	/**
	 * The order of {@code orderBy}, made total by a unique key; the default order if
	 * there is none. A repeated key is ignored, since it never decides.
	 */
	KeysetOrder order(RequestedField requested, LanguagePreferences languages) {
		List<Map<String, @Nullable Object>> wanted = requested.argument("orderBy");
		if (wanted == null || wanted.isEmpty()) {
			return new KeysetOrder(this.tables.defaultOrder());
		}
		Map<Field<?>, SortKey> keys = new LinkedHashMap<>();
		for (Map<String, @Nullable Object> one : wanted) {
			SortKey key = key(one, languages);
			keys.putIfAbsent(key.field(), key);
		}
		keys.putIfAbsent(this.tables.uniqueKey().field(), this.tables.uniqueKey());
		return new KeysetOrder(List.copyOf(keys.values()));
	}

	private SortKey key(Map<String, @Nullable Object> wanted, LanguagePreferences languages) {
		String field = String.valueOf(wanted.get("field"));
		Ordering ordering = this.type.orderings().get(field);
		if (ordering == null) {
			throw new IllegalStateException(this.type.name() + " has no ordering " + field);
		}
		return new SortKey(ordering.field().apply(this.tables.node(), lang(wanted, languages)),
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
