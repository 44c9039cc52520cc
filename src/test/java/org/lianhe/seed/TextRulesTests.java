package org.lianhe.seed;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TextRulesTests {

	@ParameterizedTest
	@ValueSource(
			strings = { "a", "A laboratory.", "香港", "می‌خواهم", "क्‍ष", "👩‍🔬", "葛\uDB40\uDD00城", "☺️", "é", "a  b" })
	void acceptsVisibleText(String text) {
		assertThat(TextRules.problem(text)).isNull();
	}

	@ParameterizedTest
	@ValueSource(ints = { 0x00, 0x07, 0x09, 0x0A, 0x7F, 0x85, 0xAD, 0x34F, 0x61C, 0x115F, 0x1160, 0x17B4, 0x180E,
			0x200B, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A, 0x202E, 0x2060, 0x2066, 0x2069, 0x2800, 0x3164, 0xFEFF,
			0xFFA0, 0xFFF9, 0xFFFE, 0xE0001, 0xE0041 })
	void refusesWhatCannotBeSeen(int point) {
		String character = Character.toString(point);
		assertThat(TextRules.problem("a" + character + "b")).as("within").contains(String.format("U+%04X", point));
		assertThat(TextRules.problem("a" + character)).as("at the end").isNotNull();
		assertThat(TextRules.problem(character + "a")).as("at the beginning").isNotNull();
		assertThat(TextRules.problem(character)).as("alone").isNotNull();
	}

	@ParameterizedTest
	@ValueSource(ints = { ' ', 0xA0, 0x1680, 0x2003, 0x202F, 0x205F, 0x3000 })
	void refusesWhiteSpaceAtTheEnds(int point) {
		String space = Character.toString(point);
		assertThat(TextRules.problem("a" + space + "b")).isNull();
		assertThat(TextRules.problem("a" + space)).isEqualTo("begins or ends with white space.");
		assertThat(TextRules.problem(space + "a")).isEqualTo("begins or ends with white space.");
		assertThat(TextRules.problem(space)).isEqualTo("is empty.");
	}

	@ParameterizedTest
	@ValueSource(ints = { 0x200C, 0x200D })
	void refusesJoinersAtTheEnds(int point) {
		String joiner = Character.toString(point);
		assertThat(TextRules.problem("a" + joiner)).isNotNull();
		assertThat(TextRules.problem(joiner + "a")).isNotNull();
		assertThat(TextRules.problem(joiner)).isNotNull();
	}

	@Test
	void refusesLoneSurrogates() {
		assertThat(TextRules.problem("a\uD83D b")).contains("U+D83D");
	}

}
