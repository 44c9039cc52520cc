package org.lianhe.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.lianhe.core.i18n.Language;
import org.lianhe.core.i18n.TypeNames;
import org.lianhe.model.lookup.IdentifierVariants;

/** The terms under which entries are found, by field. */
final class IndexTerms {

	/** Type of the entity. */
	static final String TYPE = "type";

	/** Slug of the entity, in its first entry. */
	static final String SLUG = "slug";

	/** Identifiers of the entity, in its first entry. */
	static final String IDENTIFIER = "identifier";

	/** Language of a variant. */
	static final String LANGUAGE = "lang";

	/** All letters of a name. */
	static final String KEY = "key";

	/** Prefixes of the letters of a name. */
	static final String KEY_PREFIX = "key-prefix";

	/** Words, Chinese characters and pairs of them. */
	static final String WORD = "word";

	/** Prefixes of words. */
	static final String WORD_PREFIX = "word-prefix";

	/** All letters of the pinyin. */
	static final String PINYIN = "pinyin";

	/** Prefixes of the pinyin. */
	static final String PINYIN_PREFIX = "pinyin-prefix";

	/** Prefixes of the pinyin from each syllable but the first. */
	static final String PINYIN_INFIX = "pinyin-infix";

	/** First letters of words and syllables. */
	static final String INITIALS = "initials";

	/** Prefixes of the initials. */
	static final String INITIALS_PREFIX = "initials-prefix";

	/** Words and syllables, each after a space. */
	static final String SPELLING = "spelling";

	/**
	 * Prefixes of the words of all names of an entity, and their characters, in its first
	 * entry.
	 */
	static final String ANY_NAME = "any-name";

	/** Words of texts. */
	static final String TEXT = "text";

	static final int KEY_PREFIX_LENGTH = 4;

	static final int WORD_PREFIX_LENGTH = 5;

	static final int PINYIN_PREFIX_LENGTH = 6;

	static final int INITIALS_PREFIX_LENGTH = 6;

	static final int SHORT_INFIX = 3;

	static final int LONG_INFIX = 5;

	private IndexTerms() {
	}

	/** Passes all terms of an entry to a consumer of fields and terms. */
	static void ofEntry(IndexEntry entry, String type, BiConsumer<String, String> terms) {
		terms.accept(TYPE, TypeNames.codeOf(type));
		entry.variants()
			.stream()
			.map(IndexEntry.NameVariant::lang)
			.distinct()
			.forEach((language) -> terms.accept(LANGUAGE, language.tag()));
		AnalyzedText text = AnalyzedText.of(entry.first().text());
		if (entry.isText()) {
			words(text).forEach((word) -> terms.accept(TEXT, word));
		}
		else {
			name(entry, text, terms);
		}
	}

	/** Passes the terms by which an entity is found as a whole to a consumer. */
	static void ofEntity(IndexedEntity entity, BiConsumer<String, String> terms) {
		terms.accept(SLUG, entity.slug());
		entity.identifiers().forEach((identifier) -> terms.accept(IDENTIFIER, identifier));
		List<AnalyzedText> names = entity.entries()
			.stream()
			.filter((entry) -> !entry.isText() && entry.first().lang() != Language.PINYIN)
			.map((entry) -> AnalyzedText.of(entry.first().text()))
			.toList();
		if (names.size() > 1) {
			Set<String> prefixes = new LinkedHashSet<>();
			names.stream()
				.flatMap((name) -> words(name).stream())
				.forEach((word) -> prefixes.addAll(prefixes(word, 1, WORD_PREFIX_LENGTH)));
			prefixes.forEach((prefix) -> terms.accept(ANY_NAME, prefix));
		}
	}

	/** The term of an identifier, the same for all of its usual forms. */
	static String identifier(String scheme, String value) {
		return scheme + ' ' + IdentifierVariants.key(scheme, value);
	}

	/** The longest prefix of a word that is a term. */
	static String wordPrefix(String word) {
		return word.substring(0, Math.min(word.length(), WORD_PREFIX_LENGTH));
	}

	private static void name(IndexEntry entry, AnalyzedText name, BiConsumer<String, String> terms) {
		terms.accept(KEY, name.key());
		prefixes(name.key(), 1, KEY_PREFIX_LENGTH).forEach((prefix) -> terms.accept(KEY_PREFIX, prefix));
		words(name).forEach((word) -> terms.accept(WORD, word));
		name.words()
			.stream()
			.filter((word) -> !word.isHan())
			.flatMap((word) -> prefixes(name.textOf(word), 1, WORD_PREFIX_LENGTH).stream())
			.distinct()
			.forEach((prefix) -> terms.accept(WORD_PREFIX, prefix));
		if (entry.first().lang() != Language.PINYIN) {
			List<SpellingUnit> units = SpellingUnit.withoutSmallWords(SpellingUnit.of(name, entry.syllables()));
			initials(units, terms);
			if (!name.isLatin()) {
				pinyin(units, terms);
			}
		}
	}

	private static void initials(List<SpellingUnit> units, BiConsumer<String, String> terms) {
		String first = units.stream().map((unit) -> unit.text().substring(0, 1)).collect(Collectors.joining());
		String longer = units.stream()
			.map((unit) -> unit.text().substring(0, unit.initialLength()))
			.collect(Collectors.joining());
		for (String letters : new LinkedHashSet<>(List.of(first, longer))) {
			if (letters.length() > 1) {
				terms.accept(INITIALS, letters);
				prefixes(letters, 2, INITIALS_PREFIX_LENGTH).forEach((prefix) -> terms.accept(INITIALS_PREFIX, prefix));
			}
		}
		terms.accept(SPELLING, units.stream().map((unit) -> ' ' + unit.text()).collect(Collectors.joining()));
	}

	private static void pinyin(List<SpellingUnit> units, BiConsumer<String, String> terms) {
		StringBuilder rest = new StringBuilder();
		Set<String> infixes = new LinkedHashSet<>();
		for (int i = units.size() - 1; i >= 0; i--) {
			rest.insert(0, units.get(i).text());
			if (i > 0 && rest.length() >= SHORT_INFIX) {
				infixes.add(rest.substring(0, SHORT_INFIX));
				infixes.add(rest.substring(0, Math.min(rest.length(), LONG_INFIX)));
			}
		}
		terms.accept(PINYIN, rest.toString());
		prefixes(rest.toString(), 1, PINYIN_PREFIX_LENGTH).forEach((prefix) -> terms.accept(PINYIN_PREFIX, prefix));
		infixes.forEach((infix) -> terms.accept(PINYIN_INFIX, infix));
	}

	private static List<String> prefixes(String text, int minLength, int maxLength) {
		return IntStream.rangeClosed(minLength, Math.min(maxLength, text.length()))
			.mapToObj((length) -> text.substring(0, length))
			.toList();
	}

	/** The words of a text. Of Chinese ones, each character and each pair. */
	static Set<String> words(AnalyzedText text) {
		Set<String> words = new LinkedHashSet<>();
		text.words().forEach((word) -> {
			if (word.isHan()) {
				words.addAll(characters(text.textOf(word)));
				words.addAll(pairs(text.textOf(word)));
			}
			else {
				words.add(text.textOf(word));
			}
		});
		return words;
	}

	/** The different characters of a word. */
	static Set<String> characters(String word) {
		return word.codePoints().mapToObj(Character::toString).collect(Collectors.toCollection(LinkedHashSet::new));
	}

	/** The different pairs of neighbours in a word, or the word if it is a single one. */
	static Set<String> pairs(String word) {
		return (word.length() < 2) ? Set.of(word)
				: IntStream.range(0, word.length() - 1)
					.mapToObj((i) -> word.substring(i, i + 2))
					.collect(Collectors.toCollection(LinkedHashSet::new));
	}

}
