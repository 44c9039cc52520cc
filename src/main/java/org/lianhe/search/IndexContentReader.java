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
import org.lianhe.query.schema.Tables;
import org.lianhe.search.IndexEntry.NameVariant;

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
		Field<Long> last = DSL.max(Tables.ENTITY.ID);
		List<@Nullable Object[]> rows = this.session
			.read(PreparedQuery.of(this.dialect, DSL.select(last).from(Tables.ENTITY), List.of(last)));
		long end = (rows.get(0)[0] instanceof Long id) ? id : 0;
		for (this.from = 0; this.from < end && isWanted.getAsBoolean(); this.from += WINDOW) {
			readWindow(consumer);
		}
	}

	private void readWindow(Consumer<IndexedEntity> consumer) {
		Map<Long, Integer> weights = new HashMap<>();
		count(Tables.RELATION, Tables.RELATION.SUBJECT_ID, weights);
		count(Tables.RELATION, Tables.RELATION.OBJECT_ID, weights);
		Map<Long, EntityCollector> all = new LinkedHashMap<>();
		read(Tables.ENTITY, Tables.ENTITY.ID, Tables.ENTITY.SLUG, Tables.ENTITY.TYPE, Tables.ENTITY.DESCRIPTION_EN,
				Tables.ENTITY.DESCRIPTION_ZH_HANS)
			.forEach((row) -> {
				Long id = (Long) row[0];
				EntityCollector one = new EntityCollector(id, (String) row[1], (String) row[2],
						weights.getOrDefault(id, 0));
				all.put(id, one);
				one.text(NameKind.DESCRIPTION, (String) row[3], (String) row[4]);
			});
		read(Tables.NAME, Tables.NAME.ENTITY_ID, Tables.NAME.TEXT, Tables.NAME.LANG, Tables.NAME.KIND)
			.forEach((row) -> all.get((Long) row[0]).name((String) row[1], (String) row[2], (String) row[3]));
		read(Tables.IDENTIFIER, Tables.IDENTIFIER.ENTITY_ID, Tables.IDENTIFIER.SCHEME, Tables.IDENTIFIER.CODE)
			.forEach((row) -> all.get((Long) row[0]).identifier((String) row[1], (String) row[2]));
		read(Tables.STATEMENT, Tables.STATEMENT.SPEAKER_ID, Tables.STATEMENT.PARAPHRASE_EN,
				Tables.STATEMENT.PARAPHRASE_ZH_HANS)
			.forEach((row) -> all.get((Long) row[0]).text(NameKind.STATEMENT, (String) row[1], (String) row[2]));
		Table<?> measured = Tables.OBSERVATION.join(Tables.TERM).on(Tables.TERM.ID.eq(Tables.OBSERVATION.MEASURE_ID));
		read(measured, Tables.OBSERVATION.SUBJECT_ID, Tables.TERM.LABEL_EN, Tables.TERM.LABEL_ZH_HANS)
			.forEach((row) -> all.get((Long) row[0]).text(NameKind.MEASURE, (String) row[1], (String) row[2]));
		all.values().stream().map(EntityCollector::entity).forEach(consumer);
	}

	private void count(Table<?> table, TableField<?, Long> owner, Map<Long, Integer> counts) {
		List<Field<?>> columns = List.of(owner, DSL.count());
		Query query = DSL.select(columns).from(table).where(within(owner)).groupBy(owner);
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

	/** Collects the names and texts of one entity. */
	private static final class EntityCollector {

		private final long id;

		private final String slug;

		private final String type;

		private final int weight;

		private final Map<String, List<NameVariant>> names = new LinkedHashMap<>();

		private final Set<NameVariant> texts = new LinkedHashSet<>();

		private final List<String> identifiers = new ArrayList<>();

		private @Nullable String pinyin;

		private @Nullable String preferred;

		EntityCollector(long id, String slug, String type, int weight) {
			this.id = id;
			this.slug = slug;
			this.type = type;
			this.weight = weight;
		}

		void identifier(String scheme, String code) {
			this.identifiers.add(IndexTerms.identifier(scheme, code));
		}

		void name(String text, String tag, String kind) {
			Language lang = Language.ofTag(tag).orElse(Language.EN);
			String key = AnalyzedText.of(text).key();
			boolean isPreferred = "PREFERRED".equals(kind);
			if (isPreferred && lang == Language.PINYIN) {
				this.pinyin = text;
			}
			if (isPreferred && lang == Language.ZH_HANS) {
				this.preferred = key;
			}
			if (!key.isEmpty()) {
				this.names.computeIfAbsent((lang == Language.PINYIN) ? ' ' + key : key, (one) -> new ArrayList<>())
					.add(new NameVariant(text, lang, NameKind.valueOf(kind)));
			}
		}

		void text(NameKind kind, String english, String chinese) {
			this.texts.add(new NameVariant(english, Language.EN, kind));
			this.texts.add(new NameVariant(chinese, Language.ZH_HANS, kind));
		}

		IndexedEntity entity() {
			List<IndexEntry> entries = new ArrayList<>();
			this.names.forEach((key, variants) -> {
				AnalyzedText name = AnalyzedText.of(variants.get(0).text());
				String curated = key.equals(this.preferred) ? this.pinyin : null;
				entries.add(entry(variants, PinyinSyllables.of(name, curated)));
			});
			this.texts.forEach((text) -> entries.add(entry(List.of(text), List.of())));
			return new IndexedEntity(this.slug, this.type, this.identifiers, entries);
		}

		private IndexEntry entry(List<NameVariant> variants, List<String> syllables) {
			return new IndexEntry(this.id, this.slug, this.weight, variants, syllables);
		}

	}

}
