package org.lianhe.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.lianhe.core.i18n.Language;
import org.lianhe.query.jdbc.PreparedQuery;
import org.lianhe.query.jdbc.ReadSession;
import org.lianhe.search.IndexEntry.NameVariant;

import static org.lianhe.query.schema.Tables.ENTITY;
import static org.lianhe.query.schema.Tables.IDENTIFIER;
import static org.lianhe.query.schema.Tables.NAME;
import static org.lianhe.query.schema.Tables.OBSERVATION;
import static org.lianhe.query.schema.Tables.RELATION;
import static org.lianhe.query.schema.Tables.STATEMENT;
import static org.lianhe.query.schema.Tables.TERM;

/**
 * Reads the content of the index from the store, a window of entities at a time, so that
 * no more than one window is in memory.
 */
final class IndexContentReader {

	private static final long WINDOW = 2000;

	private final DSLContext dialect;

	private final ReadSession session;

	private long from;

	IndexContentReader(DSLContext dialect, ReadSession session) {
		this.dialect = dialect;
		this.session = session;
	}

	/**
	 * Reads all entities.
	 * @param consumer of the entities
	 * @param isWanted whether to go on, checked before each window
	 */
	void read(Consumer<IndexedEntity> consumer, BooleanSupplier isWanted) {
		Field<Long> last = DSL.max(ENTITY.ID);
		List<@Nullable Object[]> rows = this.session
			.read(PreparedQuery.of(this.dialect, DSL.select(last).from(ENTITY), List.of(last)));
		long end = (rows.get(0)[0] instanceof Long id) ? id : 0;
		for (this.from = 0; this.from < end && isWanted.getAsBoolean(); this.from += WINDOW) {
			readWindow(consumer);
		}
	}

	private void readWindow(Consumer<IndexedEntity> consumer) {
		Map<Long, Integer> weights = new HashMap<>();
		count(RELATION.SUBJECT_ID, weights);
		count(RELATION.OBJECT_ID, weights);
		Map<Long, IndexedEntity> all = new LinkedHashMap<>();
		read(ENTITY, ENTITY.ID, ENTITY.SLUG, ENTITY.TYPE, ENTITY.DESCRIPTION_EN, ENTITY.DESCRIPTION_ZH_HANS)
			.forEach((row) -> {
				Long id = (Long) row[0];
				IndexedEntity one = new IndexedEntity(id, (String) row[1], (String) row[2],
						weights.getOrDefault(id, 0));
				all.put(id, one);
				one.addText(NameKind.DESCRIPTION, (String) row[3], (String) row[4]);
			});
		read(NAME, NAME.ENTITY_ID, NAME.TEXT, NAME.LANG, NAME.KIND)
			.forEach((row) -> all.get((Long) row[0]).addName((String) row[1], (String) row[2], (String) row[3]));
		read(IDENTIFIER, IDENTIFIER.ENTITY_ID, IDENTIFIER.SCHEME, IDENTIFIER.CODE)
			.forEach((row) -> all.get((Long) row[0]).addIdentifier((String) row[1], (String) row[2]));
		read(STATEMENT, STATEMENT.SPEAKER_ID, STATEMENT.PARAPHRASE_EN, STATEMENT.PARAPHRASE_ZH_HANS)
			.forEach((row) -> all.get((Long) row[0]).addText(NameKind.STATEMENT, (String) row[1], (String) row[2]));
		read(OBSERVATION.join(TERM).on(TERM.ID.eq(OBSERVATION.MEASURE_ID)), OBSERVATION.SUBJECT_ID, TERM.LABEL_EN,
				TERM.LABEL_ZH_HANS)
			.forEach((row) -> all.get((Long) row[0]).addText(NameKind.MEASURE, (String) row[1], (String) row[2]));
		all.values().forEach(consumer);
	}

	private void count(TableField<?, Long> owner, Map<Long, Integer> counts) {
		List<Field<?>> columns = List.of(owner, DSL.count());
		Query query = DSL.select(columns).from(RELATION).where(within(owner)).groupBy(owner);
		this.session.read(PreparedQuery.of(this.dialect, query, columns))
			.forEach((row) -> counts.merge((Long) row[0], (Integer) row[1], Integer::sum));
	}

	/** Rows of the window's entities, by entity. */
	private List<@Nullable Object[]> read(Table<?> table, TableField<?, Long> owner, Field<?>... more) {
		List<Field<?>> columns = new ArrayList<>(List.of(owner));
		columns.addAll(List.of(more));
		Query query = DSL.select(columns).from(table).where(within(owner)).orderBy(columns);
		return this.session.read(PreparedQuery.of(this.dialect, query, columns));
	}

	private Condition within(TableField<?, Long> owner) {
		return owner.gt(this.from).and(owner.le(this.from + WINDOW));
	}

	/** Collects the names and texts of an entity, and all else that it is found by. */
	static final class IndexedEntity {

		private final long id;

		private final String slug;

		private final String type;

		private final int weight;

		private final Map<String, List<NameVariant>> names = new LinkedHashMap<>();

		private final Set<NameVariant> texts = new LinkedHashSet<>();

		private final List<String> identifiers = new ArrayList<>();

		private @Nullable String pinyin;

		private @Nullable String preferred;

		/**
		 * An entity.
		 * @param slug its permanent key
		 * @param type its name in the schema
		 * @param weight how many relations it has
		 */
		IndexedEntity(long id, String slug, String type, int weight) {
			this.id = id;
			this.slug = slug;
			this.type = type;
			this.weight = weight;
		}

		void addIdentifier(String scheme, String code) {
			this.identifiers.add(IndexTerms.identifier(scheme, code));
		}

		void addName(String text, String tag, String kind) {
			Language lang = Language.ofTag(tag).orElse(Language.EN);
			String key = AnalyzedText.of(text).key();
			if ("PREFERRED".equals(kind)) {
				this.pinyin = (lang == Language.PINYIN) ? text : this.pinyin;
				this.preferred = (lang == Language.ZH_HANS) ? key : this.preferred;
			}
			if (!key.isEmpty()) {
				this.names.computeIfAbsent((lang == Language.PINYIN) ? ' ' + key : key, (one) -> new ArrayList<>())
					.add(new NameVariant(text, lang, NameKind.valueOf(kind)));
			}
		}

		void addText(NameKind kind, String english, String chinese) {
			this.texts.add(new NameVariant(english, Language.EN, kind));
			this.texts.add(new NameVariant(chinese, Language.ZH_HANS, kind));
		}

		String slug() {
			return this.slug;
		}

		String type() {
			return this.type;
		}

		/** Keys of its identifiers, as {@link IndexTerms#identifier} makes them. */
		List<String> identifiers() {
			return this.identifiers;
		}

		/** Its names and texts, at least one. */
		List<IndexEntry> entries() {
			List<IndexEntry> entries = new ArrayList<>();
			this.names.forEach((key, variants) -> {
				AnalyzedText name = AnalyzedText.of(variants.get(0).text());
				String curated = key.equals(this.preferred) ? this.pinyin : null;
				entries.add(entry(variants, PinyinSyllables.of(name, curated)));
			});
			this.texts.forEach((text) -> entries.add(entry(List.of(text), List.of())));
			return entries;
		}

		private IndexEntry entry(List<NameVariant> variants, List<String> syllables) {
			return new IndexEntry(this.id, this.slug, this.weight, variants, syllables);
		}

	}

}
