package org.lianhe.core.i18n;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.UnaryOperator;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Holds what is made of the dictionaries against the libraries that they belong to. */
class DictionaryReaderTests {

	private static final List<String> FILES = List.of("/pinyin_dict_char.txt", "/pinyin_dict_phrase.txt",
			"/data/dictionary/STCharacters.txt", "/data/dictionary/STPhrases.txt", "/data/dictionary/TSCharacters.txt",
			"/data/dictionary/TSPhrases.txt");

	private static final int PAIRS = 10_000;

	private final List<String> phrases = FILES.stream().flatMap((file) -> phrases(file).stream()).distinct().toList();

	@Test
	void spellsAllPhrasesAsTheLibraryDoes() {
		PhraseDictionary spelled = DictionaryReader.pinyin();
		assertThat(differing(this.phrases, (text) -> PinyinHelper.toPinyin(text, PinyinStyleEnum.DEFAULT, " "),
				(text) -> spelled.replace(text, " ")))
			.as("with a letter of bopomofo")
			.containsExactly("洗劫ㄧ空");
	}

	@Test
	void convertsAllPhrasesAsTheLibraryDoes() {
		PhraseDictionary traditional = DictionaryReader.traditional();
		PhraseDictionary simplified = DictionaryReader.simplified();
		assertThat(this.phrases).hasSizeGreaterThan(90_000);
		assertThat(differing(this.phrases, ZhConverterUtil::toTraditional, (text) -> traditional.replace(text, "")))
			.containsExactly("腌䐶");
		assertThat(differing(this.phrases, ZhConverterUtil::toSimple, (text) -> simplified.replace(text, "")))
			.containsExactlyInAnyOrder("沈默不语", "沈默寡言");
	}

	@Test
	void findsPhrasesWhereverTheyBegin() {
		Random random = new Random(7);
		List<String> pairs = random.ints(PAIRS, 0, this.phrases.size())
			.mapToObj((one) -> this.phrases.get(one) + this.phrases.get(random.nextInt(this.phrases.size())))
			.filter((pair) -> !pair.contains("沈默") && !pair.contains("腌"))
			.toList();
		PhraseDictionary traditional = DictionaryReader.traditional();
		assertThat(differing(pairs, ZhConverterUtil::toTraditional, (text) -> traditional.replace(text, ""))).isEmpty();
	}

	private static List<String> differing(List<String> texts, UnaryOperator<String> library,
			UnaryOperator<String> ours) {
		List<String> differing = new ArrayList<>();
		for (String text : texts) {
			if (!ours.apply(text).equals(library.apply(text))) {
				differing.add(text);
			}
		}
		return differing;
	}

	/** The phrases of a file without those that have characters which libraries leave. */
	private static List<String> phrases(String file) {
		try (BufferedReader lines = new BufferedReader(
				new InputStreamReader(Objects.requireNonNull(DictionaryReaderTests.class.getResourceAsStream(file)),
						StandardCharsets.UTF_8))) {
			return lines.lines()
				.map((line) -> line.split("[:\t]", 2)[0])
				.filter((phrase) -> !phrase.isEmpty()
						&& phrase.chars().noneMatch((letter) -> Character.isSurrogate((char) letter)))
				.toList();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
