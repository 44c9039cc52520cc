package org.lianhe.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

import org.apache.commons.lang3.Strings;
import org.apache.lucene.util.IntsRef;
import org.apache.lucene.util.IntsRefBuilder;
import org.lianhe.core.i18n.LetterFolding;

/**
 * A text as it is compared: its letters and digits folded and joined, the words that they
 * form, and the place of each in the text.
 *
 * @param text as it is written
 * @param key the letters and digits alone, folded
 * @param places where in the text the character is that each one of the key comes from
 * @param words runs of Chinese characters, and runs of other letters and digits
 */
record AnalyzedText(String text, String key, IntsRef places, List<Word> words) {

	/** Signs beside those of arithmetic and currencies that tell names apart. */
	private static final String SIGNS = "#*%@";

	/** Signs of arithmetic that separate or quote words. */
	private static final String SEPARATORS = "|~<>";

	/** Words at the end of a name that say which legal form a body has. */
	private static final Set<String> LEGAL_FORMS = Set.of("ltd", "limited", "inc", "incorporated", "co", "company",
			"corp", "corporation", "group", "plc", "llc", "llp", "gmbh", "ag", "sa", "pte", "pty", "bv", "nv");

	/** The same in Chinese, the longer ones first. */
	private static final List<String> CHINESE_LEGAL_FORMS = List.of("股份有限公司", "有限责任公司", "有限公司", "公司", "集团");

	AnalyzedText {
		words = List.copyOf(words);
	}

	static AnalyzedText of(String text) {
		return new Analyzer(text).analyze();
	}

	int length() {
		return this.key.length();
	}

	/** Whether no Chinese character is in it. */
	boolean isLatin() {
		for (Word word : this.words) {
			if (word.isHan()) {
				return false;
			}
		}
		return true;
	}

	/** The signs that tell names apart though they are folded away, as in C++ and C#. */
	String signs() {
		StringBuilder signs = new StringBuilder();
		Normalizer.normalize(this.text, Normalizer.Form.NFKC)
			.codePoints()
			.filter(AnalyzedText::isSign)
			.forEach(signs::appendCodePoint);
		return signs.toString();
	}

	private static boolean isSign(int codePoint) {
		return SIGNS.indexOf(codePoint) >= 0 || (Character.getType(codePoint) == Character.MATH_SYMBOL
				|| Character.getType(codePoint) == Character.CURRENCY_SYMBOL) && SEPARATORS.indexOf(codePoint) < 0;
	}

	/** Whether a word, or a Chinese character, begins at this place of the key. */
	boolean isStart(int place) {
		return this.words.stream()
			.anyMatch((word) -> place == word.start() || word.isHan() && word.start() < place && place < word.end());
	}

	/** Whether a word, or a Chinese character, ends before this place of the key. */
	boolean isEnd(int place) {
		return place == length() || isStart(place);
	}

	/** The part of the text from one place of the key to another. */
	TextSpan span(int from, int to) {
		int last = this.places.ints[to - 1];
		return new TextSpan(this.places.ints[from], last + Character.charCount(this.text.codePointAt(last)));
	}

	/**
	 * The words as they are spelled: each Chinese character by itself.
	 * @param syllables of the Chinese characters, in order. A character without one
	 * stands for itself.
	 */
	List<Word> spelling(List<String> syllables) {
		List<Word> spelling = new ArrayList<>();
		Iterator<String> next = syllables.iterator();
		for (Word word : this.words) {
			if (!word.isHan()) {
				spelling.add(word);
				continue;
			}
			for (int start = word.start(), end; start < word.end(); start = end) {
				end = this.key.offsetByCodePoints(start, 1);
				String syllable = next.hasNext() ? next.next() : "";
				spelling
					.add(new Word(syllable.isEmpty() ? this.key.substring(start, end) : syllable, start, end, true));
			}
		}
		return spelling;
	}

	/** The text without the legal forms at its end; the same text if nothing is left. */
	AnalyzedText withoutLegalForms() {
		int length = length();
		for (int i = this.words.size() - 1; i >= 0; i--) {
			Word word = this.words.get(i);
			length = word.isHan() ? word.start() + withoutLegalForms(word.text()).length()
					: LEGAL_FORMS.contains(word.text()) ? word.start() : word.end();
			if (length > word.start()) {
				break;
			}
		}
		return (length == 0 || length == length()) ? this : prefix(length);
	}

	private static String withoutLegalForms(String chinese) {
		String rest = chinese;
		for (String form : CHINESE_LEGAL_FORMS) {
			rest = Strings.CS.removeEnd(rest, form);
		}
		return rest;
	}

	/** The part up to a place of the key, at which a word ends or is cut. */
	private AnalyzedText prefix(int length) {
		return new AnalyzedText(this.text, this.key.substring(0, length), this.places,
				this.words.stream()
					.filter((word) -> word.start() < length)
					.map((word) -> new Word(this.key.substring(word.start(), Math.min(word.end(), length)),
							word.start(), Math.min(word.end(), length), word.isHan()))
					.toList());
	}

	/** Folds a text letter by letter. */
	private static final class Analyzer {

		private static final String ARTICLE = "the";

		private final String text;

		private final StringBuilder key = new StringBuilder();

		private final IntsRefBuilder places = new IntsRefBuilder();

		private final List<Word> words = new ArrayList<>();

		private int wordStart;

		private boolean isHan;

		Analyzer(String text) {
			this.text = text;
			this.places.grow(text.length());
		}

		AnalyzedText analyze() {
			for (int place = 0; place < this.text.length(); place = this.text.offsetByCodePoints(place, 1)) {
				add(this.text.codePointAt(place), place);
			}
			endWord();
			return new AnalyzedText(this.text, this.key.toString(), this.places.toIntsRef(), this.words);
		}

		private void add(int codePoint, int place) {
			String folded = LetterFolding.fold(codePoint);
			if (folded.isEmpty()) {
				addSeparator(codePoint, place);
				return;
			}
			boolean han = Character.isIdeographic(codePoint);
			if (han != this.isHan) {
				endWord();
				this.isHan = han;
			}
			append(folded, place);
		}

		/** Ends a word, unless it is an apostrophe or a mark on a letter. */
		private void addSeparator(int codePoint, int place) {
			if (codePoint == '&') {
				endWord();
				this.isHan = false;
				append("and", place);
				endWord();
			}
			else if (codePoint != '\'' && codePoint != '\u2019'
					&& Character.getType(codePoint) != Character.NON_SPACING_MARK) {
				endWord();
			}
		}

		private void append(String folded, int place) {
			this.key.append(folded);
			while (this.places.length() < this.key.length()) {
				this.places.append(place);
			}
		}

		/** Ends a word. An article is left out, unless it is the whole text. */
		private void endWord() {
			String word = this.key.substring(this.wordStart);
			if (ARTICLE.equals(word) && this.text.length() > ARTICLE.length()) {
				this.key.setLength(this.wordStart);
				this.places.setLength(this.wordStart);
			}
			else if (!word.isEmpty()) {
				this.words.add(new Word(word, this.wordStart, this.key.length(), this.isHan));
				this.wordStart = this.key.length();
			}
		}

	}

}
