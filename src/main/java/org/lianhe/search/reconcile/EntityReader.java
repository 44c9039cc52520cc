package org.lianhe.search.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.lianhe.core.i18n.Language;
import org.lianhe.core.i18n.LanguagePreferences;
import org.lianhe.query.jdbc.PreparedQuery;
import org.lianhe.query.jdbc.ReadSession;
import org.lianhe.query.schema.Tables;

/** What is read of the store for one request, all of one content. */
final class EntityReader {

	private final ReadSession session;

	private final DSLContext dialect;

	private final boolean isEnglish;

	EntityReader(ReadSession session, DSLContext dialect, LanguagePreferences languages) {
		this.session = session;
		this.dialect = dialect;
		this.isEnglish = languages.first() == Language.EN;
	}

	/**
	 * Goes on only while there is time, for work between statements.
	 * @throws org.lianhe.query.jdbc.StoreException if there is none left
	 */
	void checkTime() {
		this.session.checkDeadline();
	}

	/** The rows of a query for these ids, given as {@code ids()} in it. */
	List<@Nullable Object[]> rows(Query query, List<? extends Field<?>> columns, List<Long> ids) {
		return this.session.read(PreparedQuery.of(this.dialect, query, columns), ids);
	}

	/** The entities with these ids, in their order. */
	List<Subject> subjects(List<Long> ids) {
		Map<Long, Subject> found = new LinkedHashMap<>();
		rows(select(among(Tables.ENTITY.ID)), columns(), ids).forEach((row) -> found.put((Long) row[0], subject(row)));
		return ids.stream().filter(found::containsKey).map(found::get).toList();
	}

	/** The entities with these slugs. */
	Map<String, Subject> bySlug(Collection<String> slugs) {
		Map<String, Subject> found = new LinkedHashMap<>();
		if (!slugs.isEmpty()) {
			this.session.read(PreparedQuery.of(this.dialect, select(Tables.ENTITY.SLUG.in(slugs)), columns()))
				.forEach((row) -> found.put((String) row[1], subject(row)));
		}
		return found;
	}

	/** The ids of the entities that have one of these codes in a register, by code. */
	Map<String, List<Long>> byCode(String scheme, Collection<String> codes) {
		Map<String, List<Long>> ids = new HashMap<>();
		if (!codes.isEmpty()) {
			List<Field<?>> columns = List.of(Tables.IDENTIFIER.CODE, Tables.IDENTIFIER.ENTITY_ID);
			Query query = DSL.selectDistinct(columns)
				.from(Tables.IDENTIFIER)
				.where(Tables.IDENTIFIER.SCHEME.eq(scheme))
				.and(Tables.IDENTIFIER.CODE.in(codes))
				.orderBy(columns);
			this.session.read(PreparedQuery.of(this.dialect, query, columns))
				.forEach((row) -> ids.computeIfAbsent(String.valueOf(row[0]), (code) -> new ArrayList<>())
					.add((Long) row[1]));
		}
		return ids;
	}

	/** The name to show, in the first language wanted that has one. */
	Field<String> name() {
		return this.isEnglish ? DSL.coalesce(Tables.ENTITY.NAME_EN, Tables.ENTITY.NAME_ZH_HANS)
				: Tables.ENTITY.NAME_ZH_HANS;
	}

	/** Says of a column that its value is one of the ids that a statement is given. */
	static Condition among(Field<Long> id) {
		return DSL.condition("{0} = any({1})", id, PreparedQuery.inputIds());
	}

	private Query select(Condition where) {
		Table<?> entity = Tables.ENTITY;
		return DSL.select(columns()).from(entity).where(where);
	}

	private List<Field<?>> columns() {
		return List.of(Tables.ENTITY.ID, Tables.ENTITY.SLUG, Tables.ENTITY.TYPE, Tables.ENTITY.KIND, name(),
				this.isEnglish ? Tables.ENTITY.DESCRIPTION_EN : Tables.ENTITY.DESCRIPTION_ZH_HANS);
	}

	private static Subject subject(@Nullable Object[] row) {
		return new Subject((Long) row[0], String.valueOf(row[1]), String.valueOf(row[2]), (String) row[3],
				String.valueOf(row[4]), String.valueOf(row[5]));
	}

	/**
	 * An entity as others are told of it.
	 *
	 * @param id in this content
	 * @param slug which others know it by
	 * @param type its name in the schema
	 * @param kind of its type, or null
	 * @param name to show
	 * @param description to show
	 */
	record Subject(long id, String slug, String type, @Nullable String kind, String name, String description) {

		/** Its type as others are told. */
		Map<String, Object> shownType() {
			return Map.of("id", this.type, "name", this.type);
		}

	}

}
