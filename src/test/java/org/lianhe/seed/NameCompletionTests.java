package org.lianhe.seed;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NameCompletionTests {

	private final NameCompletion naming = new NameCompletion();

	@Test
	void derivesTraditionalCharactersAndPinyinWhereNoCuratorGaveThem() {
		assertThat(
				this.naming.complete(List.of(name("重庆", "zh-Hans", "PREFERRED"), name("Chongqing", "en", "PREFERRED"))))
			.containsExactly(new SeedEntity.Name("重庆", "zh-Hans", "PREFERRED", "CURATED", List.of()),
					new SeedEntity.Name("Chongqing", "en", "PREFERRED", "CURATED", List.of()),
					new SeedEntity.Name("重慶", "zh-Hant", "PREFERRED", "DERIVED", List.of()),
					new SeedEntity.Name("chóng qìng", "zh-Latn-pinyin", "PREFERRED", "DERIVED", List.of()));
	}

	@Test
	void keepsWhatACuratorGave() {
		List<SeedEntity.Name> curated = List.of(name("单雄信", "zh-Hans", "PREFERRED"),
				name("Shan Xiongxin", "en", "PREFERRED"), name("單雄信", "zh-Hant", "PREFERRED"),
				name("Shàn Xióngxìn", "zh-Latn-pinyin", "PREFERRED"));
		assertThat(this.naming.complete(curated)).isEqualTo(curated);
	}

	@Test
	void derivesAPreferredNameBesideACuratedAlias() {
		List<SeedEntity.Name> curated = List.of(name("裡", "zh-Hant", "ALIAS"), name("里", "zh-Hans", "PREFERRED"),
				name("Li", "en", "PREFERRED"), name("Lǐ", "zh-Latn-pinyin", "PREFERRED"));
		assertThat(this.naming.complete(curated)).extracting(SeedEntity.Name::text)
			.containsExactly("里", "Li", "Lǐ", "裡", "裏");
	}

	@Test
	void returnsTheOriginOfEachPreferredName() {
		NameCompletion.Preferred preferred = this.naming
			.preferred(this.naming.complete(List.of(name("腾讯AI实验室", "zh-Hans", "PREFERRED"),
					new SeedEntity.Name("Tencent AI Lab", "en", "PREFERRED", "TRANSLATED", List.of()))));
		assertThat(List.of(preferred.nameZhHans(), preferred.nameZhHant(), String.valueOf(preferred.nameEn()),
				preferred.namePinyin(), preferred.nameOrigins()))
			.containsExactly("腾讯AI实验室", "騰訊AI實驗室", "Tencent AI Lab", "téng xùn AI shí yàn shì", "CDTD");
	}

	private static SeedEntity.Name name(String text, String lang, String kind) {
		return new SeedEntity.Name(text, lang, kind, "CURATED", List.of());
	}

}
