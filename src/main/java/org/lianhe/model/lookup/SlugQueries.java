package org.lianhe.model.lookup;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.Row2;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.lianhe.core.i18n.TextFolding;
import org.lianhe.query.plan.ExecutionState;
import org.lianhe.query.plan.QueryPlanner;
import org.lianhe.query.schema.Tables;
import org.lianhe.query.schema.tables.FormerSlug;
import org.lianhe.query.schema.tables.Identifier;

/**
 * Reads what is known of slugs besides their entities. Each method executes one statement
 * for any number of slugs, and none for no slug.
 */
final class SlugQueries {

	/** Largest number of slugs that suggestions are chosen from. */
	private static final int MOST = 2000;

	private static final int PREFIX = 3;

	private static final Field<String> SCHEME = DSL.field(DSL.name("w", "scheme"), String.class);

	private static final Field<String> CODE = DSL.field(DSL.name("w", "code"), String.class);

	private static final Field<Long> FIRST = DSL.field(DSL.name("f", "id"), Long.class);

	private final QueryPlanner planner;

	SlugQueries(QueryPlanner planner) {
		this.planner = planner;
	}

	/**
	 * Returns the slug of the first entity with each identifier, in whichever usual form
	 * it is given.
	 */
	Map<LookupKey, String> slugsByIdentifier(ExecutionState state, Collection<LookupKey> wanted) {
		Map<LookupKey, String> slugs = new HashMap<>();
		if (!wanted.isEmpty()) {
			Map<LookupKey, String> stored = stored(state,
					wanted.stream().flatMap((key) -> key.storedForms().stream()).distinct().toList());
			wanted.forEach((key) -> key.storedForms()
				.stream()
				.filter(stored::containsKey)
				.map(stored::get)
				.min(Comparator.naturalOrder())
				.ifPresent((slug) -> slugs.put(key, slug)));
		}
		return slugs;
	}

	private Map<LookupKey, String> stored(ExecutionState state, List<LookupKey> keys) {
		List<Field<?>> columns = List.of(DSL.field(DSL.name("f", "scheme"), String.class),
				DSL.field(DSL.name("f", "code"), String.class), Tables.ENTITY.SLUG);
		Query query = DSL.select(columns).from(first(keys)).join(Tables.ENTITY).on(Tables.ENTITY.ID.eq(FIRST));
		Map<LookupKey, String> slugs = new HashMap<>();
		read(state, query, columns)
			.forEach((row) -> slugs.put(LookupKey.identifier((String) row[0], (String) row[1]), (String) row[2]));
		return slugs;
	}

	/**
	 * The pairs are joined, because H2 uses only the first column of a list of pairs for
	 * the index.
	 */
	@SuppressWarnings("unchecked")
	private static Table<?> first(Collection<LookupKey> wanted) {
		Identifier identifier = Tables.IDENTIFIER;
		Row2<String, String>[] pairs = wanted.stream().map(SlugQueries::pair).toArray(Row2[]::new);
		return DSL.select(SCHEME, CODE, DSL.min(identifier.ENTITY_ID).as("id"))
			.from(DSL.values(pairs).as("w", "scheme", "code"))
			.leftJoin(identifier)
			.on(identifier.SCHEME.eq(SCHEME).and(identifier.CODE.eq(CODE)))
			.groupBy(SCHEME, CODE)
			.asTable("f");
	}

	private static Row2<String, String> pair(LookupKey wanted) {
		return DSL.row(DSL.cast(wanted.scheme(), SQLDataType.VARCHAR), DSL.cast(wanted.value(), SQLDataType.VARCHAR));
	}

	/** Returns the former slugs among these. */
	Map<String, SlugHistory> formerSlugs(ExecutionState state, Collection<String> slugs) {
		FormerSlug old = Tables.FORMER_SLUG;
		List<Field<?>> columns = List.of(old.SLUG, Tables.ENTITY.SLUG, old.REASON);
		Map<String, SlugHistory> former = new HashMap<>();
		if (!slugs.isEmpty()) {
			read(state,
					DSL.select(columns)
						.from(old)
						.leftJoin(Tables.ENTITY)
						.on(Tables.ENTITY.ID.eq(old.ENTITY_ID))
						.where(old.SLUG.in(slugs)),
					columns)
				.forEach((row) -> former.put((String) row[0], new SlugHistory((String) row[1], (String) row[2])));
		}
		return former;
	}

	/** Returns the ids of the entities with these slugs. */
	Map<String, Long> idsBySlug(ExecutionState state, Collection<String> slugs) {
		List<Field<?>> columns = List.of(Tables.ENTITY.SLUG, Tables.ENTITY.ID);
		Map<String, Long> ids = new HashMap<>();
		read(state, DSL.select(columns).from(Tables.ENTITY).where(Tables.ENTITY.SLUG.in(slugs)), columns)
			.forEach((row) -> ids.put((String) row[0], (Long) row[1]));
		return ids;
	}

	/** Returns the types of the entities with these slugs. */
	Map<String, String> typesBySlug(ExecutionState state, Collection<String> slugs) {
		List<Field<?>> columns = List.of(Tables.ENTITY.SLUG, Tables.ENTITY.TYPE);
		Map<String, String> types = new HashMap<>();
		if (!slugs.isEmpty()) {
			read(state, DSL.select(columns).from(Tables.ENTITY).where(Tables.ENTITY.SLUG.in(slugs)), columns)
				.forEach((row) -> types.put((String) row[0], (String) row[1]));
		}
		return types;
	}

	/**
	 * Returns slugs of a type, or of all types, that share letters with this one or whose
	 * entities have a name that begins with the text.
	 * @return whether the entity has such a name, by slug
	 */
	Map<String, Boolean> similarSlugs(ExecutionState state, String slug, String name, @Nullable String typeName) {
		Condition named = named(name);
		String wanted = slug.toLowerCase(Locale.ROOT);
		String longest = Arrays.stream(wanted.split("-", -1))
			.max(Comparator.comparingInt(String::length))
			.orElse(wanted);
		Condition like = Tables.ENTITY.SLUG.startsWith(wanted.substring(0, Math.min(PREFIX, wanted.length())))
			.or(Tables.ENTITY.SLUG.contains(longest));
		Condition ofType = (typeName != null) ? Tables.ENTITY.TYPE.eq(typeName) : DSL.noCondition();
		List<Field<?>> columns = List.of(Tables.ENTITY.SLUG, DSL.when(named, 1).otherwise(0));
		Map<String, Boolean> similar = new HashMap<>();
		read(state, DSL.select(columns).from(Tables.ENTITY).where(like.or(named)).and(ofType).limit(MOST), columns)
			.forEach((row) -> similar.put(String.valueOf(row[0]), Integer.valueOf(1).equals(row[1])));
		return similar;
	}

	private static Condition named(String name) {
		String folded = TextFolding.fold(name.strip());
		return folded.isBlank() ? DSL.falseCondition() : Tables.ENTITY.ID
			.in(DSL.select(Tables.NAME.ENTITY_ID).from(Tables.NAME).where(Tables.NAME.FOLDED.startsWith(folded)));
	}

	private List<@Nullable Object[]> read(ExecutionState state, Query query, List<? extends Field<?>> columns) {
		return state.session().read(this.planner.prepare(query, columns));
	}

	/**
	 * A former slug.
	 *
	 * @param mergedInto slug of the entity that replaced it; null if it was withdrawn
	 * @param reason why it was withdrawn; may be null
	 */
	record SlugHistory(@Nullable String mergedInto, @Nullable String reason) {
	}

}
