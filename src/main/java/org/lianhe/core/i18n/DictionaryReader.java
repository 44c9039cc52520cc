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
 * Reads the dictionaries of OpenCC and of pinyin, as opencc4j and pinyin package them:
 * lines of a phrase, a separator and what stands for it, the best first.
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
	 * @param next what begins the second best of what stands for a phrase
	 * @param longest phrase that is taken; of characters, those beyond the basic plane
	 * are not, and none is replaced by such a one, since few fonts have them
	 */
	private DictionaryReader add(String file, String next, int longest) {
		try (InputStream in = DictionaryReader.class.getResourceAsStream(file)) {
			if (in == null) {
				throw new IllegalStateException("there is no dictionary " + file);
			}
			new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().forEach((line) -> {
				String[] parts = this.separator.split(line, 2);
				if (parts.length == 2 && parts[0].length() <= longest) {
					add(parts[0], parts[1].split(next, 2)[0].strip(), longest == 1);
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
