package org.lianhe.seed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.lianhe.core.edtf.Edtf;
import org.lianhe.core.i18n.Language;
import org.lianhe.model.entity.EntityFact;
import org.lianhe.model.entity.EntityType;
import org.lianhe.model.lookup.IdentifierForms;
import tools.jackson.databind.JsonNode;

/** Reads the records of entities and checks them against all that they refer to. */
final class EntityRecordReader {

	/** Longest Chinese name whose pinyin fits into its column. */
	private static final int MAX_CHINESE_NAME = 100;

	private final Map<String, EntityType> types = new HashMap<>();

	private final SeedSchema schema;

	private final ReferenceIndex index;

	private final SeedProblems problems;

	EntityRecordReader(List<EntityType> types, SeedSchema schema, ReferenceIndex index, SeedProblems problems) {
		types.forEach((type) -> this.types.put(type.singular(), type));
		this.schema = schema;
		this.index = index;
		this.problems = problems;
	}

	/** The entity that a record describes. */
	SeedEntity read(SeedRecord record) {
		EntityType type = this.types.get(record.type());
		if (type == null) {
			throw new IllegalArgumentException("no type " + record.type());
		}
		boolean hasNames = record.fields().has("names");
		this.schema.check(record, this.problems);
		JsonNode fields = record.fields();
		ReferenceChecker checker = new ReferenceChecker(this.index, record, this.problems);
		List<SeedEntity.Citation> citations = new ArrayList<>(checker.citations("", fields));
		List<SeedEntity.Name> names = names(fields, checker, citations);
		if (hasNames) {
			checkPreferred(names, checker);
		}
		Map<String, Object> facts = new LinkedHashMap<>();
		type.facts().forEach((fact) -> readFact(fields, fact, facts, checker, citations));
		FactReader related = new FactReader(checker, type.name(), record.slug());
		return new SeedEntity(type, record.slug(), RecordFields.textOrNull(fields, "kind"), names,
				RecordFields.bilingual(fields, "description"), identifiers(fields, checker), facts, citations,
				related.relations(fields), related.observations(fields), related.statements(fields),
				RecordFields.texts(fields, "formerSlugs"), RecordFields.textOrNull(fields, "unconnected"),
				RecordFields.day(fields, "updated"));
	}

	private static List<SeedEntity.Name> names(JsonNode fields, ReferenceChecker checker,
			List<SeedEntity.Citation> citations) {
		List<SeedEntity.Name> names = new ArrayList<>();
		Set<String> preferred = new HashSet<>();
		for (JsonNode item : RecordFields.items(fields, "names")) {
			String path = RecordFields.path(fields, "names", names.size());
			String lang = RecordFields.text(item, "lang");
			SeedEntity.Name name = new SeedEntity.Name(RecordFields.text(item, "value"), lang,
					RecordFields.text(item, "kind", preferred.contains(lang) ? "ALIAS" : "PREFERRED"),
					RecordFields.text(item, "origin", "CURATED"));
			if ("PREFERRED".equals(name.kind()) && !lang.isEmpty() && !preferred.add(lang)) {
				checker.add(path + ".kind", "a second name in " + lang + " is PREFERRED.", "Make one of them ALIAS.");
			}
			if (Language.ZH_HANS.tag().equals(lang) && name.text().length() > MAX_CHINESE_NAME) {
				checker.add(path + ".value", "has " + name.text().length() + " characters.",
						"It may have " + MAX_CHINESE_NAME + " at most.");
			}
			if (names.stream().anyMatch(name::isSame)) {
				checker.add(path + ".value", "\"" + name.text() + "\" is written twice.", "Keep one.");
			}
			citations.addAll(checker.citations(path, item, "names", name.text()));
			names.add(name);
		}
		return names;
	}

	private static void checkPreferred(List<SeedEntity.Name> names, ReferenceChecker checker) {
		for (Language needed : List.of(Language.ZH_HANS, Language.EN)) {
			if (names.stream()
				.noneMatch((name) -> "PREFERRED".equals(name.kind()) && needed.tag().equals(name.lang()))) {
				checker.add("names", "has no preferred name in " + needed.tag() + ".",
						"Add { value: …, lang: " + needed.tag() + " } as the first of its language.");
			}
		}
	}

	private static List<SeedEntity.Identifier> identifiers(JsonNode fields, ReferenceChecker checker) {
		List<SeedEntity.Identifier> identifiers = new ArrayList<>();
		Set<String> seen = new HashSet<>();
		for (JsonNode item : RecordFields.items(fields, "identifiers")) {
			String path = RecordFields.path(fields, "identifiers", identifiers.size()) + ".value";
			String scheme = RecordFields.text(item, "scheme");
			String written = RecordFields.text(item, "value");
			String code = IdentifierForms.normalize(scheme, written).orElse("");
			if (code.isEmpty() && !written.isEmpty() && !scheme.isEmpty()) {
				checker.add(path, "\"" + written + "\" is not an identifier of " + scheme + ".",
						"Write it like " + IdentifierSchemes.example(scheme) + ".");
			}
			checker.checkUnique(seen, code.isEmpty() ? "" : scheme + ' ' + code, path,
					"\"" + code + "\" is written twice.", "Keep one.");
			identifiers.add(new SeedEntity.Identifier(scheme, code, RecordFields.text(item, "grade"),
					RecordFields.text(item, "evidence")));
		}
		return identifiers;
	}

	private static void readFact(JsonNode fields, EntityFact fact, Map<String, Object> facts, ReferenceChecker checker,
			List<SeedEntity.Citation> citations) {
		JsonNode value = fields.path(fact.field());
		if (fact instanceof EntityFact.Point) {
			if (value.isObject()) {
				facts.put("latitude", RecordFields.number(value, "latitude"));
				facts.put("longitude", RecordFields.number(value, "longitude"));
				facts.put("grade", RecordFields.text(value, "grade"));
				facts.put("evidence", RecordFields.text(value, "evidence"));
			}
			return;
		}
		int count = 0;
		for (JsonNode claim : RecordFields.items(fields, fact.field())) {
			String claimed = RecordFields.text(claim, "value");
			citations.addAll(
					checker.citations(RecordFields.path(fields, fact.field(), count++), claim, fact.field(), claimed));
			if (!claimed.isEmpty()) {
				facts.putIfAbsent(fact.field(), (fact instanceof EntityFact.Date) ? Edtf.parse(claimed) : claimed);
			}
		}
	}

}
