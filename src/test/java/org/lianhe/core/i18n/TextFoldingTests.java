package org.lianhe.core.i18n;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TextFoldingTests {

	@ParameterizedTest
	@CsvSource({ "İSTANBUL ÜNİVERSİTESİ, İstanbul Üniversitesi", "IŞIK, Işık", "Straße, STRASSE", "ΣΊΣΥΦΟΣ, Σίσυφος",
			"ﬁnance, FINANCE", "ＨＫＵＳＴ, hkust", "Ǆ, ǆ", "ᏼ, Ᏼ" })
	void foldsCaseFully(String one, String other) {
		assertThat(TextFolding.fold(one)).isEqualTo(TextFolding.fold(other));
	}

	@ParameterizedTest
	@CsvSource({ "É, E", "ö, o", "台, 臺" })
	void keepsAccentsAndScripts(String one, String other) {
		assertThat(TextFolding.fold(one)).isNotEqualTo(TextFolding.fold(other));
	}

	@Test
	void keepsTheSpaceOfAPart() {
		assertThat(TextFolding.foldPart(" LAB ")).isEqualTo(" lab ");
		assertThat(TextFolding.fold(" LAB ")).isEqualTo("lab");
	}

	@Test
	void foldsToAKeyAsSearchDoes() {
		assertThat(TextFolding.foldToKey("「Éc-ole」 臺灣 1")).isEqualTo("ecole台湾1");
	}

}
