package org.lianhe.core.i18n;

import java.util.SortedMap;
import java.util.stream.IntStream;

/**
 * Replaces phrases, the longest that begins at a place first. The phrases are sorted and
 * kept in two long strings, which take a ninth of the memory of a map. A finite state
 * transducer takes less still, but five times as long.
 */
final class PhraseDictionary {

	private final Texts keys;

	private final Texts values;

	/**
	 * A dictionary.
	 * @param phrases and their replacements, in the order of UTF-16 code units
	 */
	PhraseDictionary(SortedMap<String, String> phrases) {
		this.keys = Texts.of(phrases.keySet());
		this.values = Texts.of(phrases.values());
	}

	/**
	 * The text with each phrase replaced. A character of no phrase stays as it is.
	 * @param separator between phrases
	 */
	String replace(String text, String separator) {
		StringBuilder all = new StringBuilder();
		for (int at = 0; at < text.length();) {
			if (at > 0) {
				all.append(separator);
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
	 * The longest phrase that begins at a place, or -1. Each letter narrows the range of
	 * phrases that are left.
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

	/** The first phrase of a range whose letter at a place is not less than a letter. */
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
	 * Texts in one string.
	 *
	 * @param all the texts joined
	 * @param starts of each, and the end of the last one
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

		/** A letter of a text; -1 where the text has ended. */
		int letter(int text, int place) {
			int at = this.starts[text] + place;
			return (at < this.starts[text + 1]) ? this.all.charAt(at) : -1;
		}

		void appendTo(StringBuilder target, int text) {
			target.append(this.all, this.starts[text], this.starts[text + 1]);
		}

	}

}
