package org.lianhe.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.lianhe.core.i18n.LetterFolding;

/**
 * A text as it is compared: its letters and digits folded and run together, the words
 * that they form, and where each stands in the text.
 */
final class AnalyzedText {

	private static final String ARTICLE = "the";

	private final String text;

	private final String key;

	/** Of each character of the key, where the one it is made of begins and ends. */
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
		return new Reading(text).read();
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

	/** Reads a text letter by letter. */
	private static final class Reading {

		private final String text;

		private final StringBuilder key = new StringBuilder();

		private int[] starts;

		private int[] ends;

		private final List<Word> words = new ArrayList<>();

		private int begun;

		private boolean isHan;

		Reading(String text) {
			this.text = text;
			this.starts = new int[text.length() + 1];
			this.ends = new int[text.length() + 1];
		}

		AnalyzedText read() {
			int place = 0;
			while (place < this.text.length()) {
				int codePoint = this.text.codePointAt(place);
				int next = place + Character.charCount(codePoint);
				letter(codePoint, place, next);
				place = next;
			}
			close();
			int length = this.key.length();
			return new AnalyzedText(this.text, this.key.toString(), Arrays.copyOf(this.starts, length),
					Arrays.copyOf(this.ends, length), List.copyOf(this.words));
		}

		private void letter(int codePoint, int from, int to) {
			String folded = LetterFolding.fold(codePoint);
			if (folded.isEmpty()) {
				separate(codePoint, from, to);
				return;
			}
			boolean han = Character.isIdeographic(codePoint);
			if (han != this.isHan) {
				close();
				this.isHan = han;
			}
			append(folded, from, to);
		}

		/** Ends a word, unless a mark on a letter or an apostrophe stands within it. */
		private void separate(int codePoint, int from, int to) {
			if (codePoint == '&') {
				close();
				this.isHan = false;
				append("and", from, to);
				close();
			}
			else if (codePoint != '\'' && codePoint != '\u2019'
					&& Character.getType(codePoint) != Character.NON_SPACING_MARK) {
				close();
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

		/** Ends a word; an article that others follow or precede does not count. */
		private void close() {
			int end = this.key.length();
			if (end > this.begun) {
				boolean isArticle = ARTICLE.contentEquals(this.key.subSequence(this.begun, end))
						&& this.text.length() > ARTICLE.length();
				if (isArticle) {
					this.key.setLength(this.begun);
				}
				else {
					this.words.add(new Word(this.begun, end, this.isHan));
					this.begun = end;
				}
			}
		}

	}

}
