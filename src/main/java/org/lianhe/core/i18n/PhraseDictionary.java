package org.lianhe.core.i18n;

import java.util.SortedMap;
import java.util.stream.IntStream;

/**
 * What stands for phrases, of which the longest counts that begins at a place. All of
 * them are two long texts, sorted: the trees of maps that are usual for it take nine
 * times the memory.
 */
final class PhraseDictionary {

	private final Texts keys;

	private final Texts values;

	/**
	 * Keeps phrases.
	 * @param phrases in the order of their UTF-16 code units
	 */
	PhraseDictionary(SortedMap<String, String> phrases) {
		this.keys = Texts.of(phrases.keySet());
		this.values = Texts.of(phrases.values());
	}

	/**
	 * The text with what stands for each phrase in its place. A character of no phrase
	 * stays as it is.
	 * @param between what stands between phrases
	 */
	String replaced(String text, String between) {
		StringBuilder all = new StringBuilder();
		for (int at = 0; at < text.length();) {
			if (at > 0) {
				all.append(between);
			}
			int phrase = longest(text, at);
			int end = (phrase < 0) ? text.offsetByCodePoints(at, 1) : at + this.keys.length(phrase);
			if (phrase < 0) {
				all.append(text, at, end);
			}
			else {
				this.values.appendTo(all, phrase);
			}
			at = end;
		}
		return all.toString();
	}

	/**
	 * The longest phrase that begins there, or -1: a letter at a time, fewer are left.
	 */
	private int longest(String text, int from) {
		int longest = -1;
		int low = 0;
		int high = this.keys.size();
		for (int place = 0; from + place < text.length(); place++) {
			char letter = text.charAt(from + place);
			low = first(low, high, place, letter);
			high = first(low, high, place, letter + 1);
			if (low == high) {
				break;
			}
			if (this.keys.length(low) == place + 1) {
				longest = low;
			}
		}
		return longest;
	}

	/** Of phrases that begin alike, the first whose letter at a place is not less. */
	private int first(int from, int to, int place, int letter) {
		int low = from;
		int high = to;
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (this.keys.letter(middle, place) < letter) {
				low = middle + 1;
			}
			else {
				high = middle;
			}
		}
		return low;
	}

	/**
	 * Texts, one after the other.
	 *
	 * @param all of them
	 * @param starts where each begins, and where the last one ends
	 */
	private record Texts(String all, int[] starts) {

		static Texts of(Iterable<String> texts) {
			StringBuilder all = new StringBuilder();
			IntStream.Builder starts = IntStream.builder();
			for (String text : texts) {
				starts.add(all.length());
				all.append(text);
			}
			return new Texts(all.toString(), starts.add(all.length()).build().toArray());
		}

		int size() {
			return this.starts.length - 1;
		}

		int length(int text) {
			return this.starts[text + 1] - this.starts[text];
		}

		/** A letter of a text; less than any where the text ends before. */
		int letter(int text, int place) {
			int at = this.starts[text] + place;
			return (at < this.starts[text + 1]) ? this.all.charAt(at) : -1;
		}

		void appendTo(StringBuilder target, int text) {
			target.append(this.all, this.starts[text], this.starts[text + 1]);
		}

	}

}
