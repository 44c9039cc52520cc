package org.lianhe.core.i18n;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NameDerivationTests {

	@ParameterizedTest
	@CsvSource(textBlock = """
			重庆,                 chóng qìng
			重要,                 zhòng yào
			长沙,                 cháng shā
			市长,                 shì zhǎng
			银行,                 yín háng
			行人,                 xíng rén
			广州,                 guǎng zhōu
			厦门大学,             xià mén dà xué
			音乐学院,             yīn yuè xué yuàn
			香港人工智能实验室,   xiāng gǎng rén gōng zhì néng shí yàn shì
			腾讯AI实验室,         téng xùn AI shí yàn shì
			腾讯 AI Lab,          téng xùn AI Lab
			AI四小龙,             AI sì xiǎo lóng
			Keep 健身2.0,         Keep jiàn shēn 2.0
			Tencent,              Tencent
			中国（上海）自贸区,   zhōng guó（shàng hǎi）zì mào qū
			阿里·云,              ā lǐ·yún
			2020年,               2020 nián
			""")
	void spellsANameByItsWords(String simplified, String pinyin) {
		assertThat(NameDerivation.pinyin(simplified)).isEqualTo(pinyin);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			重庆,             重慶
			长沙,             長沙
			中国银行,         中國銀行
			头发,             頭髮
			发展,             發展
			皇后,             皇后
			以后,             以後
			腾讯AI实验室,     騰訊AI實驗室
			Tencent,          Tencent
			""")
	void writesANameInTraditionalCharactersByItsWords(String simplified, String traditional) {
		assertThat(NameDerivation.traditional(simplified)).isEqualTo(traditional);
		assertThat(NameDerivation.simplified(traditional)).isEqualTo(simplified);
	}

}
