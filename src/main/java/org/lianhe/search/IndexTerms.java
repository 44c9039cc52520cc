package org.lianhe.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.lianhe.core.i18n.Language;
import org.lianhe.core.i18n.TypeNames;

/** The terms under which entries are found, by field. */
final class IndexTerms {

	/** Type of the entity. */
	static final String TYPE = "type";

	/** Language of a variant. */
	static final String LANG = "lang";

	/** All letters of a name. */
	static final String KEY = "key";

	/** What a name begins with. */
	static final String KEY_EDGE = "key-edge";

	/** Words, Chinese characters and pairs of them. */
	static final String WORD = "word";

	/** What words begin with. */
	static final String WORD_EDGE = "word-edge";

	/** All letters of the pinyin. */
	static final String PINYIN = "pinyin";

	/** What the pinyin begins with. */
	static final String PINYIN_EDGE = "pinyin-edge";

	/** What the pinyin has within, from the start of a syllable. */
	static final String PINYIN_WITHIN = "pinyin-within";

	/** First letters of words and syllables. */
	static final String INITIALS = "initials";

	/** What the first letters begin with. */
	static final String INITIALS_EDGE = "initials-edge";

	/** First letters of two words, the one before the other, next to it or not. */
	static final String FOLLOWING = "following";

	/** What the words of all names of an entity begin with, and their characters. */
	static final String SPREAD = "spread";

	/** Words of texts. */
	static final String TEXT = "text";

	static final int LONGEST_KEY_EDGE = 4;

	static final int LONGEST_WORD_EDGE = 5;

	static final int LONGEST_PINYIN_EDGE = 6;

	static final int LONGEST_INITIALS_EDGE = 6;

	static final int SHORT_WITHIN = 3;

	static final int LONG_WITHIN = 5;

	private IndexTerms() {
	}

	/** Names all terms of an entry. */
	static void of(IndexEntry entry, String type, BiConsumer<String, String> term) {
		term.accept(TYPE, TypeNames.codeOf(type));
		entry.variants().stream().map(NameVariant::lang).distinct().forEach((lang) -> term.accept(LANG, lang.tag()));
		AnalyzedText written = AnalyzedText.of(entry.variants().get(0).text());
		if (entry.isText()) {
			words(written).forEach((word) -> term.accept(TEXT, word));
		}
		else {
			name(entry, written, term);
		}
	}

	/** Names the terms by which all names of an entity are found together. */
	static void ofAll(List<IndexEntry> entries, Consumer<String> term) {
		List<AnalyzedText> names = entries.stream()
			.filter((entry) -> !entry.isText() && entry.variants().get(0).lang() != Language.PINYIN)
			.map((entry) -> AnalyzedText.of(entry.variants().get(0).text()))
			.toList();
		if (names.size() > 1) {
			Set<String> all = new LinkedHashSet<>();
			names.stream()
				.flatMap((name) -> words(name).stream())
				.forEach((word) -> edges("", word, 1, LONGEST_WORD_EDGE, (field, edge) -> all.add(edge)));
			all.forEach(term);
		}
	}

	/** What stands for a word among those of all names. */
	static String spread(String word) {
		return word.substring(0, Math.min(word.length(), LONGEST_WORD_EDGE));
	}

	private static void name(IndexEntry entry, AnalyzedText written, BiConsumer<String, String> term) {
		term.accept(KEY, written.key());
		edges(KEY_EDGE, written.key(), 1, LONGEST_KEY_EDGE, term);
		words(written).forEach((word) -> term.accept(WORD, word));
		Set<String> latin = new LinkedHashSet<>();
		written.words().stream().filter((word) -> !word.isHan()).map(written::textOf).forEach(latin::add);
		Set<String> edges = new LinkedHashSet<>();
		latin.forEach((word) -> edges("", word, 1, LONGEST_WORD_EDGE, (field, edge) -> edges.add(edge)));
		edges.forEach((edge) -> term.accept(WORD_EDGE, edge));
		if (entry.variants().get(0).lang() != Language.PINYIN) {
			SpelledTerms.of(PinyinSyllables.weighty(PinyinSyllables.units(written, entry.syllables())),
					!written.isLatin(), term);
		}
	}

	static void edges(String field, String text, int least, int most, BiConsumer<String, String> term) {
		for (int length = least; length <= Math.min(most, text.length()); length++) {
			term.accept(field, text.substring(0, length));
		}
	}

	/** The words of a text; of Chinese ones, each character and each pair. */
	static Set<String> words(AnalyzedText written) {
		Set<String> words = new LinkedHashSet<>();
		written.words().forEach((word) -> {
			if (word.isHan()) {
				String text = written.textOf(word);
				text.codePoints().forEach((one) -> words.add(Character.toString(one)));
				words.addAll(pairs(text));
			}
			else {
				words.add(written.textOf(word));
			}
		});
		return words;
	}

	/** The pairs of neighbours in a Chinese word; the word itself if it is one alone. */
	static List<String> pairs(String word) {
		List<String> pairs = new ArrayList<>();
		for (int i = 0; i + 1 < word.length(); i++) {
			pairs.add(word.substring(i, i + 2));
		}
		return pairs.isEmpty() ? List.of(word) : pairs;
	}

}
