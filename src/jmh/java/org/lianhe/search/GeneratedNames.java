package org.lianhe.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

import org.lianhe.core.i18n.Language;
import org.lianhe.core.i18n.NameDerivation;

/**
 * Generates names of entities from cities, fields and kinds of organization. The same
 * number always gives the same names.
 */
final class GeneratedNames {

	private static final String CHARACTERS = "华联智云数海天星博达信通安远创新时代东方龙腾飞跃金石宏图瑞科慧思源启明德仁义和平正大光辉";

	private static final List<String> CITIES = List.of("深圳", "广州", "香港", "北京", "上海", "成都", "重庆", "杭州", "武汉", "南京", "澳门",
			"珠海", "东莞", "佛山", "西安", "苏州");

	private static final List<String> FIELDS = List.of("人工智能", "机器人", "大数据", "云计算", "半导体", "生物医药", "新能源", "自动驾驶",
			"机器视觉", "语音识别");

	private static final List<String> ENDS = List.of("大学", "实验室", "研究院", "有限公司", "科技集团", "产业联盟", "创新中心", "协会");

	private static final List<String> WORDS = List.of("Shenzhen", "Guangzhou", "Hong Kong", "Institute", "University",
			"Laboratory", "Technology", "Science", "Robotics", "Intelligence", "Artificial", "Vision", "Data", "Cloud",
			"Energy", "Bio", "Semiconductor", "Alliance", "Group", "Centre");

	private final Random random = new Random(20261122);

	/** Generates the given number of names, about three for each entity. */
	void generate(int names, Consumer<IndexContentReader.IndexedEntity> consumer) {
		for (int entity = 1; entity <= Math.max(1, names / 3); entity++) {
			int weight = (int) Math.min(2000, 1 / Math.max(0.0005, this.random.nextDouble()));
			String chinese = choose(CITIES) + chineseWord() + choose(FIELDS) + choose(ENDS);
			String english = choose(WORDS) + " " + latinWord() + " " + choose(WORDS) + " " + choose(WORDS);
			IndexContentReader.IndexedEntity one = new IndexContentReader.IndexedEntity(entity, "e" + entity,
					"Organization", weight);
			one.addName(chinese, Language.ZH_HANS.tag(), "PREFERRED");
			one.addName(english, Language.EN.tag(), "PREFERRED");
			one.addName(NameDerivation.pinyin(chinese), Language.PINYIN.tag(), "PREFERRED");
			consumer.accept(one);
		}
	}

	private String chineseWord() {
		StringBuilder word = new StringBuilder();
		for (int i = 2 + this.random.nextInt(2); i > 0; i--) {
			word.append(CHARACTERS.charAt(this.random.nextInt(CHARACTERS.length())));
		}
		return word.toString();
	}

	private String latinWord() {
		StringBuilder word = new StringBuilder();
		for (int i = 2 + this.random.nextInt(2); i > 0; i--) {
			word.append("bcdfghklmnprstvwz".charAt(this.random.nextInt(17)))
				.append("aeiou".charAt(this.random.nextInt(5)));
		}
		return Character.toUpperCase(word.charAt(0)) + word.substring(1);
	}

	private String choose(List<String> some) {
		return some.get(this.random.nextInt(some.size()));
	}

	/**
	 * Queries as typed letter by letter: names and their pinyin, with and without
	 * spelling errors.
	 */
	static List<String> typedQueries() {
		List<String> typed = new ArrayList<>();
		for (String whole : List.of("深圳华联人工智能实验室", "shenzhen", "深川华联智能", "szhl", "university bako", "guangzhoujiqiren",
				"大学深圳", "robtics", "深圳 robotics", "ubtech", "深能科", "robotics shenzhen group",
				"univresity bako tecnology")) {
			for (int i = 1; i <= whole.length(); i++) {
				typed.add(whole.substring(0, i));
			}
		}
		return typed;
	}

}
