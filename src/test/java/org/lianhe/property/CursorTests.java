package org.lianhe.property;

import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

class CursorTests {

	@ParameterizedTest
	@EnumSource
	void refusesACursorCutShortAnywhere(Store store) {
		Cursors labs = Cursors.of(store, "labs", "FOUNDED");
		String cursor = labs.give(3);
		for (int length = 1; length < cursor.length(); length++) {
			labs.refuses("after", cursor.substring(0, length));
		}
	}

	@ParameterizedTest
	@EnumSource
	void takesAnEmptyCursorForNone(Store store) {
		TestServer server = Generated.server(store);
		Object none = server.ask("{ labs(first: 3) { nodes { id } } }").at("labs");
		assertThat(server.ask("{ labs(first: 3, after: \"\", before: \"\") { nodes { id } } }").at("labs"))
			.isEqualTo(none);
	}

	@ParameterizedTest
	@EnumSource
	void refusesACursorWithAnyBitTurned(Store store) {
		Cursors labs = Cursors.of(store, "labs", "FOUNDED");
		byte[] bytes = Base64.getUrlDecoder().decode(labs.give(3));
		for (int bit = 0; bit < bytes.length * Byte.SIZE; bit++) {
			byte[] turned = bytes.clone();
			turned[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
			labs.refuses("after", Base64.getUrlEncoder().withoutPadding().encodeToString(turned));
		}
	}

	@ParameterizedTest
	@EnumSource
	void refusesTheSameBytesWrittenOtherwise(Store store) {
		Cursors labs = Cursors.of(store, "labs", "FOUNDED");
		String cursor = labs.give(3);
		List.of(cursor + "=", cursor + "==", cursor + "A", " " + cursor, cursor + "\n", cursor + "A".repeat(1025),
				"A".repeat(100_000))
			.forEach((other) -> labs.refuses("before", other));
	}

	@ParameterizedTest
	@EnumSource
	void refusesACursorOfAnotherField(Store store) {
		String cursor = Cursors.of(store, "labs", "FOUNDED").give(3);
		Cursors.of(store, "organizations", "FOUNDED").refuses("after", cursor);
		Cursors.of(store, "alliances", "FOUNDED").refuses("after", cursor);
	}

	@ParameterizedTest
	@EnumSource
	void refusesACursorOfAnotherOrder(Store store) {
		TestServer server = Generated.server(store);
		Cursors labs = Cursors.of(store, "labs", "FOUNDED");
		String cursor = labs.give(3);
		List.of(Map.of("field", "FOUNDED", "direction", "DESC"), Map.of("field", "FOUNDED", "nulls", "FIRST"),
				Map.of("field", "UPDATED"), Map.of("field", "SLUG"))
			.forEach((key) -> new Cursors(server, "labs", key, "zh-Hans").refuses("after", cursor));
		new Cursors(server, "labs", null, "zh-Hans").refuses("after", cursor);
	}

	@ParameterizedTest
	@EnumSource
	void refusesACursorOfAnOrderInAnotherLanguage(Store store) {
		TestServer server = Generated.server(store);
		Map<String, String> byName = Map.of("field", "NAME");
		String cursor = new Cursors(server, "labs", byName, "zh-Hans").give(3);
		new Cursors(server, "labs", byName, "en").refuses("after", cursor);
		new Cursors(server, "labs", byName, "zh-Hant").refuses("after", cursor);
		new Cursors(server, "labs", Map.of("field", "NAME", "lang", "en"), "zh-Hans").refuses("after", cursor);
	}

	@ParameterizedTest
	@EnumSource
	void takesACursorOfTheSameOrderWhateverTheReadersLanguage(Store store) {
		TestServer server = Generated.server(store);
		for (Map<String, String> key : List.of(Map.of("field", "SLUG"), Map.of("field", "NAME", "lang", "en"))) {
			Cursors english = new Cursors(server, "labs", key, "en");
			assertThat(new Cursors(server, "labs", key, "zh-Hans").after(english.give(3)))
				.isEqualTo(english.after(english.give(3)));
		}
	}

	@ParameterizedTest
	@EnumSource
	void takesACursorOfTheSameOrderWrittenOutInFull(Store store) {
		Cursors brief = Cursors.of(store, "labs", "FOUNDED");
		Cursors full = new Cursors(Generated.server(store), "labs",
				Map.of("nulls", "LAST", "field", "FOUNDED", "direction", "ASC", "lang", "en"), "zh-Hans");
		assertThat(full.after(brief.give(3))).isEqualTo(brief.after(brief.give(3)));
	}

	@ParameterizedTest
	@EnumSource
	void takesTheCursorsThatItGivesHoweverManyTheKeys(Store store) {
		Case asked = new Case(Listed.of("Query", "labs"), null, Map.of(), Map.of(),
				Collections.nCopies(12, Map.of("field", "NAME")), "zh-Hant");
		Object cursor = Page.of(store, asked, Map.of("first", 3)).outermost(false);
		Page page = Page.of(store, asked, Map.of("first", 200, "after", String.valueOf(cursor)));
		assertThat(page.rows()).isEqualTo(asked.rows().stream().skip(3).map(Page::shown).toList());
	}

	@ParameterizedTest
	@EnumSource
	void refusesACursorOfAnotherDataset(Store store) {
		String cursor = Cursors.of(store, "labs", "SLUG").give(3);
		new Cursors(Generated.large(store), "labs", Map.of("field", "SLUG"), "zh-Hans").refuses("after", cursor);
	}

	@ParameterizedTest
	@EnumSource
	void takesACursorOfAnotherServerOverTheSameStore(Store store) {
		Cursors one = Cursors.of(store, "labs", "NAME");
		try (TestServer server = Generated.another(store)) {
			Cursors other = new Cursors(server, "labs", Map.of("field", "NAME"), "zh-Hans");
			assertThat(other.after(one.give(3))).isEqualTo(one.after(one.give(3)));
		}
	}

}
