package org.lianhe.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.lianhe.core.i18n.Language;
import org.lianhe.search.IndexEntry.NameVariant;

/** Collects the names and texts of an entity, and all else that it is found by. */
final class IndexedEntity {

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
