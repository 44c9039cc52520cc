package org.lianhe.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.lianhe.core.i18n.Language;
import org.lianhe.core.i18n.TypeNames;
import org.lianhe.model.lookup.IdentifierVariants;
import org.lianhe.search.IndexContentReader.IndexedEntity;

/**
 * The terms under which entries are found, by field, beside those of {@link PrefixField}.
 */
final class IndexTerms {

	/** Type of the entity. */
	static final String TYPE = "type";

	/** Slug of the entity, in its first entry. */
	static final String SLUG = "slug";

	/** Identifiers of the entity, in its first entry. */
	static final String IDENTIFIER = "identifier";

	/** Language of a variant. */
	static final String LANGUAGE = "lang";

	/** Prefixes of the pinyin from each syllable but the first. */
	static final String PINYIN_INFIX = "pinyin-infix";

	/** Words and syllables, each after a space. */
	static final String SPELLING = "spelling";

	/**
	 * Prefixes of the words of all names of an entity, and their characters, in its first
	 * entry.
	 */
	static final String ANY_NAME = "any-name";

	/** Words of texts. */
	static final String TEXT = "text";

	private static final int SHORT_INFIX = 3;

	private static final int LONG_INFIX = 5;

	private IndexTerms() {
	}

	/** Passes all terms of an entry to a consumer of fields and terms. */
	static void ofEntry(IndexEntry entry, String type, BiConsumer<String, String> terms) {
		terms.accept(TYPE, TypeNames.codeOf(type));
		entry.variants().forEach((variant) -> terms.accept(LANGUAGE, variant.lang().tag()));
		AnalyzedText text = AnalyzedText.of(entry.first().text());
		if (entry.isText()) {
			words(text).forEach((word) -> terms.accept(TEXT, word));
		}
		else {
			name(entry, text, terms);
		}
	}

	/** Passes the terms by which an entity is found as a whole to a consumer. */
	static void ofEntity(IndexedEntity entity, List<IndexEntry> entries, BiConsumer<String, String> terms) {
		terms.accept(SLUG, entity.slug());
		entity.identifiers().forEach((identifier) -> terms.accept(IDENTIFIER, identifier));
		List<IndexEntry> names = entries.stream()
			.filter((entry) -> !entry.isText() && entry.first().lang() != Language.PINYIN)
			.toList();
		if (names.size() > 1) {
			names.stream()
				.flatMap((entry) -> words(AnalyzedText.of(entry.first().text())).stream())
				.flatMap((word) -> PrefixField.WORD.prefixes(word).stream())
				.distinct()
				.forEach((prefix) -> terms.accept(ANY_NAME, prefix));
		}
	}

	/** The term of an identifier, the same for all of its usual forms. */
	static String identifier(String scheme, String value) {
		return scheme + ' ' + IdentifierVariants.key(scheme, value);
	}

	private static void name(IndexEntry entry, AnalyzedText name, BiConsumer<String, String> terms) {
		PrefixField.KEY.add(name.key(), terms);
		words(name).forEach((word) -> terms.accept(PrefixField.WORD.field(), word));
		name.words()
			.stream()
			.filter((word) -> !word.isHan())
			.forEach((word) -> PrefixField.WORD.add(word.text(), terms));
		if (entry.first().lang() != Language.PINYIN) {
			List<Word> units = name.spelling(entry.syllables()).stream().filter((unit) -> !unit.isSmall()).toList();
			terms.accept(SPELLING, joined(units, (unit) -> ' ' + unit.text()));
			Stream
				.of(joined(units, (unit) -> unit.text().substring(0, 1)),
						joined(units, (unit) -> unit.text().substring(0, unit.initialLength())))
				.filter((initials) -> initials.length() > 1)
				.distinct()
				.forEach((initials) -> PrefixField.INITIALS.add(initials, terms));
			if (!name.isLatin()) {
				pinyin(units, terms);
			}
		}
	}

	private static void pinyin(List<Word> units, BiConsumer<String, String> terms) {
		String pinyin = joined(units, Word::text);
		PrefixField.PINYIN.add(pinyin, terms);
		int start = 0;
		for (Word unit : units.subList(0, Math.max(0, units.size() - 1))) {
			start += unit.text().length();
			String rest = pinyin.substring(start);
			if (rest.length() >= SHORT_INFIX) {
				terms.accept(PINYIN_INFIX, rest.substring(0, SHORT_INFIX));
				terms.accept(PINYIN_INFIX, rest.substring(0, Math.min(rest.length(), LONG_INFIX)));
			}
		}
	}

	private static String joined(List<Word> units, Function<Word, String> part) {
		return units.stream().map(part).collect(Collectors.joining());
	}

	/** The term for letters within pinyin. */
	static String infix(String letters) {
		int length = (letters.length() < LONG_INFIX) ? SHORT_INFIX : LONG_INFIX;
		return letters.substring(0, Math.min(length, letters.length()));
	}

	/** The words of a text. Of Chinese ones, each character and each pair. */
	static Set<String> words(AnalyzedText text) {
		Set<String> words = new LinkedHashSet<>();
		text.words().forEach((word) -> {
			if (word.isHan()) {
				words.addAll(characters(word.text()));
				words.addAll(pairs(word.text()));
			}
			else {
				words.add(word.text());
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
