package org.lianhe.jmh;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Makes the records of each type, with the ties among them. */
final class Network {

	private static final int PROVINCES = 31;

	private static final List<String> KINDS = List.of("COMPANY", "COMPANY", "COMPANY", "COMPANY", "COMPANY", "COMPANY",
			"UNIVERSITY", "GOVERNMENT", "PUBLIC_INSTITUTION", "SOCIETY", "INVESTOR", "MEDIA", "HOSPITAL");

	private static final List<String> LABS = List.of("JOINT_LAB", "CORPORATE_LAB", "UNIVERSITY_LAB", "NATIONAL_LAB",
			"RESEARCH_INSTITUTE");

	private static final List<String> INITIATIVES = List.of("CONFERENCE", "PROGRAMME", "COMPETITION", "PLATFORM",
			"AGREEMENT", "EVENT", "POLICY", "CENTRE");

	private final Numbers numbers;

	private final Partners partners;

	private final int provinces;

	private final int cities;

	Network(Numbers numbers) {
		this.numbers = numbers;
		this.partners = new Partners(numbers);
		this.provinces = Math.min(PROVINCES, numbers.places() / 6);
		this.cities = Math.min(340, (numbers.places() - 1 - this.provinces) / 2);
	}

	Map<String, Object> source(int index) {
		return Records.source(Draw.of("source", index), index, "org-" + index);
	}

	Map<String, Object> place(int index) {
		Draw draw = Draw.of("place", index);
		int province = index - 1;
		int city = province - this.provinces;
		int part = city - this.cities;
		if (part >= 0) {
			boolean isPark = draw.isTrue(30);
			return place(draw, "place-" + part, isPark ? "PARK" : "DISTRICT")
				.tie("part-of", "city-" + draw.ranked(this.cities))
				.done();
		}
		if (city >= 0) {
			return place(draw, "city-" + city, "CITY").tie("part-of", "province-" + city % this.provinces).done();
		}
		return (province >= 0) ? place(draw, "province-" + province, "PROVINCE").tie("part-of", "country").done()
				: place(draw, "country", "COUNTRY").done();
	}

	private Records place(Draw draw, String slug, String kind) {
		return record(draw, slug, kind, Words.thing(draw, kind));
	}

	Map<String, Object> topic(int index) {
		Draw draw = Draw.of("topic", index);
		Records topic = record(draw, "topic-" + index, null, Words.body(draw, "TOPIC"));
		return ((index > 0) ? topic.tie("part-of", "topic-" + draw.ranked(index)) : topic).done();
	}

	Map<String, Object> cohort(int index) {
		Draw draw = Draw.of("cohort", index);
		return concerning(draw, record(draw, "cohort-" + index, null, Words.thing(draw, "COHORT"))).done();
	}

	Map<String, Object> alliance(int index) {
		Draw draw = Draw.of("alliance", index);
		Records alliance = record(draw, "alliance-" + index, "INDUSTRY_ALLIANCE", Words.body(draw, "ALLIANCE"));
		return concerning(draw, located(draw, alliance)).date("founded", alliance.anyDate()).done();
	}

	Map<String, Object> lab(int index) {
		Draw draw = Draw.of("lab", index);
		Records lab = record(draw, "lab-" + index, draw.one(LABS), Words.body(draw, "LAB"));
		return concerning(draw, located(draw, lab)).tie("draws-people-from", organization(draw))
			.date("founded", Records.day(index, this.numbers.labs()))
			.done();
	}

	Map<String, Object> initiative(int index) {
		Draw draw = Draw.of("initiative", index);
		Records initiative = record(draw, "initiative-" + index, draw.one(INITIATIVES), Words.body(draw, "INITIATIVE"));
		if (index > 0 && draw.isTrue(20)) {
			initiative.tie("part-of", "initiative-" + draw.ranked(index));
		}
		return concerning(draw, located(draw, initiative)).date("period", initiative.anyDate()).done();
	}

	Map<String, Object> product(int index) {
		Draw draw = Draw.of("product", index);
		Records product = record(draw, "product-" + index, null, Words.thing(draw, "PRODUCT"));
		if (draw.isTrue(50)) {
			product.tie("deployed-in", place(draw));
		}
		return concerning(draw, product).tie("comes-from", organization(draw))
			.date("released", product.anyDate())
			.done();
	}

	Map<String, Object> person(int index) {
		Draw draw = Draw.of("person", index);
		Records person = record(draw, "person-" + index, null, Words.person(draw));
		person.tie("holds-post-at", organization(draw), "engineer", "工程师", person.anyDate());
		if (draw.isTrue(50)) {
			person.tie("studied-at", organization(draw));
		}
		if (draw.isTrue(30)) {
			person.tie("speaks-at", "initiative-" + draw.ranked(this.numbers.initiatives()));
		}
		if (draw.isTrue(30)) {
			person.tie("comes-from", place(draw));
		}
		if (draw.isTrue(10)) {
			person.statement(organization(draw), topic(draw));
		}
		return person.done();
	}

	Map<String, Object> organization(int index) {
		Draw draw = Draw.of("organization", index);
		String kind = draw.one(KINDS);
		Records organization = record(draw, "org-" + index, kind, Words.body(draw, kind));
		organization.date("founded", organization.anyDate()).tie("headquartered-in", place(draw));
		for (int lab : this.partners.of(index)) {
			organization.tie((lab % 6 == index % 6) ? "founded" : "partner-in", "lab-" + lab, "joint builder", "共建方",
					Records.day(lab, this.numbers.labs()) + "/..");
		}
		if (draw.isTrue(30)) {
			organization.identifier("wikidata", "Q" + (1_000_000_000L + index));
		}
		if (draw.isTrue(20)) {
			organization.figure("research-scientists", "person", 1 + draw.below(5000));
		}
		return more(draw, index, organization).done();
	}

	private Records more(Draw draw, int index, Records organization) {
		if (draw.isTrue(60)) {
			concerning(draw, organization);
		}
		if (draw.isTrue(50)) {
			organization.tie("participates-in", "initiative-" + draw.ranked(this.numbers.initiatives()));
		}
		if (draw.isTrue(30)) {
			organization.tie("member-of", "alliance-" + draw.ranked(this.numbers.alliances()));
		}
		if (draw.isTrue(30)) {
			organization.tie("organizes", "initiative-" + draw.ranked(this.numbers.initiatives()));
		}
		if (draw.isTrue(3)) {
			organization.tie("counted-in", "cohort-" + draw.ranked(this.numbers.cohorts()));
		}
		if (index > 0 && draw.isTrue(60)) {
			organization.tie(draw.isTrue(20) ? "part-of" : "cooperates-with", "org-" + draw.ranked(index));
		}
		return organization;
	}

	private Records record(Draw draw, String slug, @Nullable String kind, List<Words.Word> names) {
		return new Records(draw, this.numbers.sources(), slug, kind, names);
	}

	private Records located(Draw draw, Records record) {
		return record.tie("located-in", place(draw));
	}

	private Records concerning(Draw draw, Records record) {
		return record.tie("concerns", topic(draw));
	}

	private String place(Draw draw) {
		int parts = this.numbers.places() - 1 - this.provinces - this.cities;
		return draw.isTrue(60) ? "city-" + draw.ranked(this.cities) : "place-" + draw.ranked(parts);
	}

	private String topic(Draw draw) {
		return "topic-" + draw.ranked(this.numbers.topics());
	}

	private String organization(Draw draw) {
		return "org-" + draw.ranked(this.numbers.organizations());
	}

}
