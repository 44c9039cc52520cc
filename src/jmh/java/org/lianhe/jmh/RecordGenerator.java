package org.lianhe.jmh;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Generates the records of each type and their relations. */
final class RecordGenerator {

	private static final int PROVINCES = 31;

	private static final List<String> KINDS = List.of("COMPANY", "COMPANY", "COMPANY", "COMPANY", "COMPANY", "COMPANY",
			"UNIVERSITY", "GOVERNMENT", "PUBLIC_INSTITUTION", "SOCIETY", "INVESTOR", "MEDIA", "HOSPITAL");

	private static final List<String> LABS = List.of("JOINT_LAB", "CORPORATE_LAB", "UNIVERSITY_LAB", "NATIONAL_LAB",
			"RESEARCH_INSTITUTE");

	private static final List<String> INITIATIVES = List.of("CONFERENCE", "PROGRAMME", "COMPETITION", "PLATFORM",
			"AGREEMENT", "EVENT", "POLICY", "CENTRE");

	private final RecordCounts numbers;

	private final LabPartners partners;

	private final int provinces;

	private final int cities;

	RecordGenerator(RecordCounts numbers) {
		this.numbers = numbers;
		this.partners = new LabPartners(numbers);
		this.provinces = Math.min(PROVINCES, numbers.places() / 6);
		this.cities = Math.min(340, (numbers.places() - 1 - this.provinces) / 2);
	}

	Map<String, Object> source(int index) {
		return SeedRecordBuilder.source(RecordRandom.of("source", index), index, "org-" + index);
	}

	Map<String, Object> place(int index) {
		RecordRandom random = RecordRandom.of("place", index);
		int province = index - 1;
		int city = province - this.provinces;
		int part = city - this.cities;
		if (part >= 0) {
			boolean isPark = random.isInPercent(30);
			return place(random, "place-" + part, isPark ? "PARK" : "DISTRICT")
				.relation("part-of", "city-" + random.nextRanked(this.cities))
				.build();
		}
		if (city >= 0) {
			return place(random, "city-" + city, "CITY").relation("part-of", "province-" + city % this.provinces)
				.build();
		}
		return (province >= 0)
				? place(random, "province-" + province, "PROVINCE").relation("part-of", "country").build()
				: place(random, "country", "COUNTRY").build();
	}

	private SeedRecordBuilder place(RecordRandom random, String slug, String kind) {
		return record(random, slug, kind, NameGenerator.shortNames(random, kind));
	}

	Map<String, Object> topic(int index) {
		RecordRandom random = RecordRandom.of("topic", index);
		SeedRecordBuilder topic = record(random, "topic-" + index, null,
				NameGenerator.organizationNames(random, "TOPIC"));
		return ((index > 0) ? topic.relation("part-of", "topic-" + random.nextRanked(index)) : topic).build();
	}

	Map<String, Object> cohort(int index) {
		RecordRandom random = RecordRandom.of("cohort", index);
		return concerning(random, record(random, "cohort-" + index, null, NameGenerator.shortNames(random, "COHORT")))
			.build();
	}

	Map<String, Object> alliance(int index) {
		RecordRandom random = RecordRandom.of("alliance", index);
		SeedRecordBuilder alliance = record(random, "alliance-" + index, "INDUSTRY_ALLIANCE",
				NameGenerator.organizationNames(random, "ALLIANCE"));
		return concerning(random, located(random, alliance)).date("founded", alliance.anyDate()).build();
	}

	Map<String, Object> lab(int index) {
		RecordRandom random = RecordRandom.of("lab", index);
		SeedRecordBuilder lab = record(random, "lab-" + index, random.choose(LABS),
				NameGenerator.organizationNames(random, "LAB"));
		return concerning(random, located(random, lab)).relation("draws-people-from", organization(random))
			.date("founded", SeedRecordBuilder.day(index, this.numbers.labs()))
			.build();
	}

	Map<String, Object> initiative(int index) {
		RecordRandom random = RecordRandom.of("initiative", index);
		SeedRecordBuilder initiative = record(random, "initiative-" + index, random.choose(INITIATIVES),
				NameGenerator.organizationNames(random, "INITIATIVE"));
		if (index > 0 && random.isInPercent(20)) {
			initiative.relation("part-of", "initiative-" + random.nextRanked(index));
		}
		return concerning(random, located(random, initiative)).date("period", initiative.anyDate()).build();
	}

	Map<String, Object> product(int index) {
		RecordRandom random = RecordRandom.of("product", index);
		SeedRecordBuilder product = record(random, "product-" + index, null,
				NameGenerator.shortNames(random, "PRODUCT"));
		if (random.isInPercent(50)) {
			product.relation("deployed-in", place(random));
		}
		return concerning(random, product).relation("comes-from", organization(random))
			.date("released", product.anyDate())
			.build();
	}

	Map<String, Object> person(int index) {
		RecordRandom random = RecordRandom.of("person", index);
		SeedRecordBuilder person = record(random, "person-" + index, null, NameGenerator.personNames(random));
		person.relation("holds-post-at", organization(random), "engineer", "工程师", person.anyDate());
		if (random.isInPercent(50)) {
			person.relation("studied-at", organization(random));
		}
		if (random.isInPercent(30)) {
			person.relation("speaks-at", "initiative-" + random.nextRanked(this.numbers.initiatives()));
		}
		if (random.isInPercent(30)) {
			person.relation("comes-from", place(random));
		}
		if (random.isInPercent(10)) {
			person.statement(organization(random), topic(random));
		}
		return person.build();
	}

	Map<String, Object> organization(int index) {
		RecordRandom random = RecordRandom.of("organization", index);
		String kind = random.choose(KINDS);
		SeedRecordBuilder organization = record(random, "org-" + index, kind,
				NameGenerator.organizationNames(random, kind));
		organization.date("founded", organization.anyDate()).relation("headquartered-in", place(random));
		for (int lab : this.partners.labsOf(index)) {
			organization.relation((lab % 6 == index % 6) ? "founded" : "partner-in", "lab-" + lab, "joint builder",
					"共建方", SeedRecordBuilder.day(lab, this.numbers.labs()) + "/..");
		}
		if (random.isInPercent(30)) {
			organization.identifier("wikidata", "Q" + (1_000_000_000L + index));
		}
		if (random.isInPercent(20)) {
			organization.observation("research-scientists", "person", 1 + random.nextInt(5000));
		}
		return more(random, index, organization).build();
	}

	private SeedRecordBuilder more(RecordRandom random, int index, SeedRecordBuilder organization) {
		if (random.isInPercent(60)) {
			concerning(random, organization);
		}
		if (random.isInPercent(50)) {
			organization.relation("participates-in", "initiative-" + random.nextRanked(this.numbers.initiatives()));
		}
		if (random.isInPercent(30)) {
			organization.relation("member-of", "alliance-" + random.nextRanked(this.numbers.alliances()));
		}
		if (random.isInPercent(30)) {
			organization.relation("organizes", "initiative-" + random.nextRanked(this.numbers.initiatives()));
		}
		if (random.isInPercent(3)) {
			organization.relation("counted-in", "cohort-" + random.nextRanked(this.numbers.cohorts()));
		}
		if (index > 0 && random.isInPercent(60)) {
			organization.relation(random.isInPercent(20) ? "part-of" : "cooperates-with",
					"org-" + random.nextRanked(index));
		}
		return organization;
	}

	private SeedRecordBuilder record(RecordRandom random, String slug, @Nullable String kind,
			List<NameGenerator.BilingualName> names) {
		return new SeedRecordBuilder(random, this.numbers.sources(), slug, kind, names);
	}

	private SeedRecordBuilder located(RecordRandom random, SeedRecordBuilder record) {
		return record.relation("located-in", place(random));
	}

	private SeedRecordBuilder concerning(RecordRandom random, SeedRecordBuilder record) {
		return record.relation("concerns", topic(random));
	}

	private String place(RecordRandom random) {
		int parts = this.numbers.places() - 1 - this.provinces - this.cities;
		return random.isInPercent(60) ? "city-" + random.nextRanked(this.cities) : "place-" + random.nextRanked(parts);
	}

	private String topic(RecordRandom random) {
		return "topic-" + random.nextRanked(this.numbers.topics());
	}

	private String organization(RecordRandom random) {
		return "org-" + random.nextRanked(this.numbers.organizations());
	}

}
