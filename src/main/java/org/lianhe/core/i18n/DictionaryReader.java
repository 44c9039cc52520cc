package org.lianhe.core.i18n;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Reads the dictionaries of OpenCC and of pinyin as the libraries opencc4j and pinyin
 * package them: lines of a phrase, a separator and its replacements, the best one first.
 */
final class DictionaryReader {

	private final TreeMap<String, String> phrases = new TreeMap<>();

	private final Pattern separator;

	private DictionaryReader(String separator) {
		this.separator = Pattern.compile(separator);
	}

	/** Pinyin with tone marks, syllables apart. */
	static PhraseDictionary pinyin() {
		return new DictionaryReader(":").add("/pinyin_dict_char.txt", ",", 1)
			.add("/pinyin_dict_phrase.txt", "\n", Integer.MAX_VALUE)
			.phrases();
	}

	/** Traditional characters for simplified ones. */
	static PhraseDictionary traditional() {
		return opencc("ST");
	}

	/** Simplified characters for traditional ones. */
	static PhraseDictionary simplified() {
		return opencc("TS");
	}

	private static PhraseDictionary opencc(String direction) {
		String files = "/data/dictionary/" + direction;
		return new DictionaryReader("\t").add(files + "Characters.txt", " ", 1)
			.add(files + "Phrases.txt", " ", Integer.MAX_VALUE)
			.phrases();
	}

	private PhraseDictionary phrases() {
		return new PhraseDictionary(this.phrases);
	}

	/**
	 * Adds a file.
	 * @param next separates the best replacement from the next
	 * @param maxLength of phrases that are read. Of single characters, those beyond the
	 * basic plane are left out, on either side, because few fonts have them.
	 */
	private DictionaryReader add(String file, String next, int maxLength) {
		try (InputStream in = DictionaryReader.class.getResourceAsStream(file)) {
			if (in == null) {
				throw new IllegalStateException("there is no dictionary " + file);
			}
			new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().forEach((line) -> {
				String[] parts = this.separator.split(line, 2);
				if (parts.length == 2 && parts[0].length() <= maxLength) {
					add(parts[0], parts[1].split(next, 2)[0].strip(), maxLength == 1);
				}
			});
			return this;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void add(String phrase, String value, boolean isCharacter) {
		if (!isCharacter || value.chars().noneMatch((letter) -> Character.isSurrogate((char) letter))) {
			this.phrases.put(phrase, value);
		}
	}

}
