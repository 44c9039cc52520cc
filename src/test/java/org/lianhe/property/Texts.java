package org.lianhe.property;

import java.util.List;
import java.util.Map;

/** What is drawn from: few texts, so that many are equal, and awkward ones among them. */
final class Texts {

	static final List<String> CHINESE = List.of("人工智能实验室", "联合实验室", "深圳研究院", "重庆银行", "百分之100%", "下划_线", "反\\斜", "感叹!号",
			"ＡＩ中心", "长沙", "联合".repeat(40) + "甲", "联合".repeat(40) + "乙");

	static final List<String> TRADITIONAL = List.of("聯合實驗室", "重慶銀行", "香港中心");

	static final List<String> ENGLISH = List.of("AI Lab", "ai lab", "Joint Lab", "100% Lab", "Under_score Lab",
			"Back\\slash", "Bang! Lab", "École", "ÖKO Centre", "It's a lab", "zebra", "Laboratory of ".repeat(20) + "A",
			"Laboratory of ".repeat(20) + "B");

	static final List<String> PINYIN = List.of("Lián Hé", "Shēn Zhèn");

	static final List<World.Words> ROLES = List.of(new World.Words("founder", "创始人"),
			new World.Words("Élève 100%", "学员"), new World.Words("vice_president", "副总裁"),
			new World.Words("back\\slash", "反\\斜"), new World.Words("Bang!", "感叹!"));

	static final List<World.Words> PARAPHRASES = List.of(new World.Words("Labs need people.", "实验室需要人才。"),
			new World.Words("Growth of 100% is near.", "增长100%。"), new World.Words("ÜBER all_of it", "超越一切"),
			new World.Words("It's a \\ path!", "道路!"), new World.Words("labs NEED money.", "实验室需要资金。"));

	static final List<World.Words> TITLES = List.of(new World.Words("Ärzte und KI_Labs", "联合实验室成立"),
			new World.Words("100% AI!", "人工智能\\评论"), new World.Words("Ärzte und KI_Labs", "联合实验室成立"));

	static final List<Double> VALUES = List.of(-2.0, 0.0, 0.001, 1.0, 1.5, 985.0, 480260000000.0);

	static final List<String> MEASURES = List.of("staff", "staff-share", "age", "rank");

	static final List<String> UNITS = List.of("person", "percent", "month");

	static final List<String> QUALIFIERS = List.of("EXACT", "APPROXIMATE", "AT_LEAST", "OVER", "UNDER", "TARGET",
			"PLANNED");

	static final List<String> SOURCE_KINDS = List.of("ARTICLE", "REGISTER", "POLICY");

	static final List<String> STANDINGS = List.of("ACTUAL", "ACTUAL", "PLANNED", "FORMER");

	static final List<String> LOCATORS = List.of("established", "links/parent");

	static final List<String> STATUSES = List.of("PLANNED", "ANNOUNCED", "ONGOING", "COMPLETED");

	static final List<String> PREDICATES = List.of("part-of", "located-in", "headquartered-in", "founded", "member-of",
			"counted-in", "partner-in", "hosts", "funds", "supports", "organizes", "launched", "participates-in",
			"speaks-at", "holds-post-at", "studied-at", "comes-from", "spun-off-from", "developed", "uses",
			"deployed-in", "outcome-of", "concerns", "rival-of", "cooperates-with", "draws-technology-from", "covers",
			"named-at", "aims-at", "draws-people-from");

	/** Some kinds of each type that has kinds. */
	static final Map<String, List<String>> KINDS = Map.of("Initiative", List.of("PLATFORM", "CONFERENCE", "STUDY"),
			"Alliance", List.of("CONSORTIUM", "ASSOCIATION"), "Lab",
			List.of("JOINT_LAB", "UNIVERSITY_LAB", "RESEARCH_INSTITUTE"), "Organization",
			List.of("COMPANY", "UNIVERSITY", "MEDIA", "OTHER"), "Place", List.of("CITY", "DISTRICT", "PARK"));

	/** The date that each type has of its own, if any. */
	static final Map<String, String> DATES = Map.of("Initiative", "period", "Alliance", "founded", "Lab", "founded",
			"Organization", "founded", "Product", "released");

	private Texts() {
	}

}
