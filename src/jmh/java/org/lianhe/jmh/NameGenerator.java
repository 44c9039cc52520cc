package org.lianhe.jmh;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Generates names in Chinese and English with the same meaning. */
final class NameGenerator {

	private static final List<BilingualName> CITIES = words("深圳 Shenzhen", "香港 Hong Kong", "广州 Guangzhou", "澳门 Macau",
			"珠海 Zhuhai", "东莞 Dongguan", "佛山 Foshan", "惠州 Huizhou", "中山 Zhongshan", "江门 Jiangmen", "肇庆 Zhaoqing",
			"北京 Beijing", "上海 Shanghai", "杭州 Hangzhou", "成都 Chengdu", "重庆 Chongqing", "长沙 Changsha", "南京 Nanjing",
			"苏州 Suzhou", "武汉 Wuhan", "西安 Xi'an", "合肥 Hefei", "天津 Tianjin", "青岛 Qingdao", "厦门 Xiamen", "福州 Fuzhou",
			"济南 Jinan", "郑州 Zhengzhou", "昆明 Kunming", "贵阳 Guiyang", "南宁 Nanning", "海口 Haikou", "哈尔滨 Harbin",
			"沈阳 Shenyang", "大连 Dalian", "长春 Changchun", "宁波 Ningbo", "无锡 Wuxi", "温州 Wenzhou", "兰州 Lanzhou");

	private static final List<BilingualName> SYLLABLES = words("智 zhi", "联 lian", "云 yun", "海 hai", "天 tian", "星 xing",
			"远 yuan", "华 hua", "启 qi", "明 ming", "新 xin", "科 ke", "创 chuang", "博 bo", "达 da", "思 si", "维 wei", "图 tu",
			"森 sen", "林 lin", "东 dong", "方 fang", "金 jin", "光 guang", "宇 yu", "航 hang", "飞 fei", "腾 teng", "瑞 rui",
			"安 an", "康 kang", "泰 tai", "恒 heng", "盛 sheng", "嘉 jia", "美 mei", "文 wen", "德 de", "志 zhi", "强 qiang",
			"国 guo", "民 min", "清 qing", "源 yuan", "江 jiang", "山 shan", "河 he", "晨 chen", "阳 yang", "月 yue", "玉 yu",
			"宝 bao", "龙 long", "凤 feng", "虎 hu", "鹏 peng", "燕 yan", "雪 xue", "梅 mei", "兰 lan", "竹 zhu", "松 song",
			"柏 bai", "伟 wei");

	private static final List<BilingualName> SURNAMES = words("王 Wang", "李 Li", "张 Zhang", "刘 Liu", "陈 Chen", "杨 Yang",
			"黄 Huang", "赵 Zhao", "周 Zhou", "吴 Wu", "徐 Xu", "孙 Sun", "朱 Zhu", "马 Ma", "胡 Hu", "郭 Guo", "林 Lin", "何 He",
			"高 Gao", "梁 Liang", "郑 Zheng", "罗 Luo", "宋 Song", "谢 Xie", "唐 Tang", "韩 Han", "曹 Cao", "许 Xu", "邓 Deng",
			"萧 Xiao", "冯 Feng", "曾 Zeng", "程 Cheng", "蔡 Cai", "彭 Peng", "潘 Pan", "袁 Yuan", "于 Yu", "董 Dong", "余 Yu",
			"苏 Su", "叶 Ye", "吕 Lü", "魏 Wei", "蒋 Jiang", "田 Tian", "杜 Du", "丁 Ding", "沈 Shen", "欧阳 Ouyang");

	private static final List<BilingualName> FIELDS = words("智能 Intelligent", "数据 Data", "机器人 Robotics", "医疗 Medical",
			"芯片 Chip", "语音 Speech", "视觉 Vision", "云计算 Cloud Computing", "量子 Quantum", "生物 Biological", "交通 Transport",
			"金融 Financial", "教育 Education", "能源 Energy", "信息 Information", "网络 Network", "自动驾驶 Autonomous Driving",
			"材料 Materials", "海洋 Marine", "航天 Aerospace", "机器学习 Machine Learning", "人工智能 Artificial Intelligence",
			"大湾区 Greater Bay Area", "计算 Computing");

	private static final Map<String, List<BilingualName>> ENDS = Map.ofEntries(
			Map.entry("COMPANY", words("科技有限公司 Technology Co., Ltd.", "股份有限公司 Co., Ltd.", "集团 Group", "公司 Company")),
			Map.entry("UNIVERSITY", words("大学 University", "学院 College")),
			Map.entry("GOVERNMENT", words("管理局 Administration", "委员会 Commission")),
			Map.entry("PUBLIC_INSTITUTION", words("研究中心 Research Centre", "博物馆 Museum")),
			Map.entry("SOCIETY", words("学会 Society", "基金会 Foundation")),
			Map.entry("INVESTOR", words("资本 Capital", "创投基金 Venture Fund")),
			Map.entry("MEDIA", words("日报 Daily", "网 Online")), Map.entry("HOSPITAL", words("医院 Hospital")),
			Map.entry("LAB", words("联合实验室 Joint Laboratory", "重点实验室 Key Laboratory", "研究院 Research Institute")),
			Map.entry("ALLIANCE", words("产业联盟 Industry Alliance", "协会 Association")),
			Map.entry("INITIATIVE",
					words("大会 Conference", "计划 Programme", "大赛 Competition", "平台 Platform", "合作协议 Agreement",
							"论坛 Forum")),
			Map.entry("PRODUCT", words("大模型 Large Model", "芯片 Chip", "系统 System", "机器人 Robot")),
			Map.entry("TOPIC", words("理论 Theory", "算法 Algorithms", "应用 Applications", "安全 Safety")),
			Map.entry("COHORT", words("十强 Top Ten", "四小龙 Four Dragons")), Map.entry("COUNTRY", words("国 Country")),
			Map.entry("PROVINCE", words("省 Province")), Map.entry("CITY", words("市 City")),
			Map.entry("DISTRICT", words("区 District")), Map.entry("PARK", words("科技园 Science Park")));

	private NameGenerator() {
	}

	private static List<BilingualName> words(String... both) {
		return Stream.of(both).map((one) -> one.split(" ", 2)).map((one) -> new BilingualName(one[0], one[1])).toList();
	}

	/**
	 * A name of a city, an invented word, a field and a kind, sometimes with a short
	 * name.
	 */
	static List<BilingualName> organizationNames(RecordRandom random, String kind) {
		BilingualName invented = inventedWord(random, 2);
		BilingualName field = random.choose(FIELDS);
		BilingualName name = BilingualName.of(random.choose(CITIES), invented, field,
				random.choose(ENDS.getOrDefault(kind, FIELDS)));
		List<BilingualName> names = new ArrayList<>(List.of(name));
		if (random.isInPercent(40)) {
			names.add(BilingualName.of(invented, field));
		}
		return names;
	}

	/** A name of an invented word and a kind. */
	static List<BilingualName> shortNames(RecordRandom random, String kind) {
		return List.of(BilingualName.of(inventedWord(random, 2 + random.nextInt(2)),
				random.choose(ENDS.getOrDefault(kind, FIELDS))));
	}

	/** A name of a surname and one or two syllables. */
	static List<BilingualName> personNames(RecordRandom random) {
		BilingualName surname = random.choose(SURNAMES);
		BilingualName given = inventedWord(random, 1 + random.nextInt(2));
		return List.of(new BilingualName(surname.zh() + given.zh(), surname.en() + ' ' + given.en()));
	}

	private static BilingualName inventedWord(RecordRandom random, int syllables) {
		StringBuilder zh = new StringBuilder();
		StringBuilder en = new StringBuilder();
		for (int i = 0; i < syllables; i++) {
			BilingualName one = random.choose(SYLLABLES);
			zh.append(one.zh());
			en.append(one.en());
		}
		en.setCharAt(0, Character.toUpperCase(en.charAt(0)));
		return new BilingualName(zh.toString(), en.toString());
	}

	/**
	 * A name or word in two languages.
	 *
	 * @param zh in Chinese
	 * @param en in English
	 */
	record BilingualName(String zh, String en) {

		static BilingualName of(BilingualName... words) {
			return new BilingualName(String.join("", Stream.of(words).map(BilingualName::zh).toList()),
					String.join(" ", Stream.of(words).map(BilingualName::en).toList()));
		}

	}

}
