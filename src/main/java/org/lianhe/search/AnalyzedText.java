package org.lianhe.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.lianhe.core.i18n.LetterFolding;

/**
 * A text as it is compared: its letters and digits folded and joined, the words that they
 * form, and the place of each in the text.
 */
final class AnalyzedText {

	private static final String ARTICLE = "the";

	/** Signs beside those of arithmetic and currencies that tell names apart. */
	private static final String SIGNS = "#*%@";

	/** Signs of arithmetic that separate or quote words. */
	private static final String SEPARATORS = "|~<>";

	private final String text;

	private final String key;

	/** Start and end in the text of the character that each one of the key comes from. */
	private final int[] starts;

	private final int[] ends;

	private final List<Word> words;

	private final boolean isLatin;

	private AnalyzedText(String text, String key, int[] starts, int[] ends, List<Word> words) {
		this.text = text;
		this.key = key;
		this.starts = starts;
		this.ends = ends;
		this.words = words;
		this.isLatin = words.stream().noneMatch(Word::isHan);
	}

	static AnalyzedText of(String text) {
		return new Analyzer(text).analyze();
	}

	String text() {
		return this.text;
	}

	/** The letters and digits alone, folded. */
	String key() {
		return this.key;
	}

	int length() {
		return this.key.length();
	}

	/** The words: runs of Chinese characters, and runs of other letters and digits. */
	List<Word> words() {
		return this.words;
	}

	String textOf(Word word) {
		return this.key.substring(word.start(), word.end());
	}

	/** The part up to a place of the key, at which a word ends or is cut. */
	AnalyzedText prefix(int length) {
		return (length == length()) ? this
				: new AnalyzedText(this.text, this.key.substring(0, length), this.starts, this.ends,
						this.words.stream()
							.filter((word) -> word.start() < length)
							.map((word) -> new Word(word.start(), Math.min(word.end(), length), word.isHan()))
							.toList());
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

	/** Whether no Chinese character is in it. */
	boolean isLatin() {
		return this.isLatin;
	}

	/** Whether a word, or a Chinese character, begins at this place of the key. */
	boolean isStart(int place) {
		for (Word word : this.words) {
			if (place < word.end()) {
				return place == word.start() || word.isHan();
			}
		}
		return false;
	}

	/** Whether a word, or a Chinese character, ends before this place of the key. */
	boolean isEnd(int place) {
		return place == length() || isStart(place);
	}

	/** The part of the text from one place of the key to another. */
	TextSpan span(int from, int to) {
		return new TextSpan(this.starts[from], this.ends[to - 1]);
	}

	/**
	 * A word of the text.
	 *
	 * @param start where it begins in the key
	 * @param end where it ends there
	 * @param isHan whether it is of Chinese characters
	 */
	record Word(int start, int end, boolean isHan) {

		int length() {
			return this.end - this.start;
		}

	}

	/** Folds a text letter by letter. */
	private static final class Analyzer {

		private final String text;

		private final StringBuilder key = new StringBuilder();

		private int[] starts;

		private int[] ends;

		private final List<Word> words = new ArrayList<>();

		private int wordStart;

		private boolean isHan;

		Analyzer(String text) {
			this.text = text;
			this.starts = new int[text.length() + 1];
			this.ends = new int[text.length() + 1];
		}

		AnalyzedText analyze() {
			int place = 0;
			while (place < this.text.length()) {
				int codePoint = this.text.codePointAt(place);
				int next = place + Character.charCount(codePoint);
				add(codePoint, place, next);
				place = next;
			}
			endWord();
			int length = this.key.length();
			return new AnalyzedText(this.text, this.key.toString(), Arrays.copyOf(this.starts, length),
					Arrays.copyOf(this.ends, length), List.copyOf(this.words));
		}

		private void add(int codePoint, int from, int to) {
			String folded = LetterFolding.fold(codePoint);
			if (folded.isEmpty()) {
				addSeparator(codePoint, from, to);
				return;
			}
			boolean han = Character.isIdeographic(codePoint);
			if (han != this.isHan) {
				endWord();
				this.isHan = han;
			}
			append(folded, from, to);
		}

		/** Ends a word, unless it is an apostrophe or a mark on a letter. */
		private void addSeparator(int codePoint, int from, int to) {
			if (codePoint == '&') {
				endWord();
				this.isHan = false;
				append("and", from, to);
				endWord();
			}
			else if (codePoint != '\'' && codePoint != '\u2019'
					&& Character.getType(codePoint) != Character.NON_SPACING_MARK) {
				endWord();
			}
		}

		private void append(String folded, int from, int to) {
			int needed = this.key.length() + folded.length();
			if (needed > this.starts.length) {
				this.starts = Arrays.copyOf(this.starts, 2 * needed);
				this.ends = Arrays.copyOf(this.ends, 2 * needed);
			}
			for (int i = this.key.length(); i < needed; i++) {
				this.starts[i] = from;
				this.ends[i] = to;
			}
			this.key.append(folded);
		}

		/** Ends a word. An article is left out, unless it is the whole text. */
		private void endWord() {
			int end = this.key.length();
			if (end > this.wordStart) {
				boolean isArticle = ARTICLE.contentEquals(this.key.subSequence(this.wordStart, end))
						&& this.text.length() > ARTICLE.length();
				if (isArticle) {
					this.key.setLength(this.wordStart);
				}
				else {
					this.words.add(new Word(this.wordStart, end, this.isHan));
					this.wordStart = end;
				}
			}
		}

	}

}
