package org.lianhe.seed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.lianhe.core.edtf.Edtf;
import org.lianhe.core.i18n.Language;
import org.lianhe.model.entity.EntityFact;
import org.lianhe.model.entity.EntityType;

/** Reads the record of an entity and checks it against all that it refers to. */
final class EntityRecordReader {

	private static final Set<String> NAME_KINDS = Set.of("PREFERRED", "ALIAS", "SHORT", "FORMER", "AS_PRINTED");

	/** Longest name whose pinyin surely fits into its column. */
	private static final int LONGEST_TO_SPELL = 100;

	private static final Set<String> GRADES = Set.of("A", "B");

	private final Map<String, EntityType> types = new HashMap<>();

	private final Map<String, Set<String>> kinds;

	private final SeedProblems problems;

	private final CitationParser cites;

	private final EntityFactsReader ties;

	EntityRecordReader(List<EntityType> types, Map<String, Set<String>> kinds, ReferenceIndex catalogue,
			SeedProblems problems) {
		types.forEach((type) -> this.types.put(type.singular(), type));
		this.kinds = kinds;
		this.problems = problems;
		this.cites = new CitationParser(catalogue);
		this.ties = new EntityFactsReader(catalogue, this.cites);
	}

	/** The entity that a record describes. */
	SeedEntity read(SeedRecord raw) {
		EntityType type = this.types.get(raw.folder());
		if (type == null) {
			throw new IllegalArgumentException("no type " + raw.folder());
		}
		FieldReader reader = new FieldReader(this.problems, raw.file(), "", raw.doc());
		reader.has("slug");
		String kind = type.hasKinds() ? reader.oneOf("kind", this.kinds.getOrDefault(type.name(), Set.of()), null)
				: null;
		List<SeedEntity.Cite> citations = new ArrayList<>(this.cites.read(reader, null, null));
		List<SeedEntity.Name> names = names(reader, citations);
		Map<String, Object> facts = new LinkedHashMap<>();
		type.facts().forEach((fact) -> fact(reader, fact, facts, citations));
		SeedEntity entity = new SeedEntity(type, raw.slug(), kind, names, localText(reader, "description", 4000),
				identifiers(reader), facts, citations, this.ties.relations(reader, type.name(), raw.slug()),
				this.ties.observations(reader, raw.slug()), this.ties.statements(reader, raw.slug()),
				reader.texts("formerSlugs"), reader.textIfAny("unconnected", 400), ValueParser.day(reader, "updated"));
		reader.end();
		return entity;
	}

	private List<SeedEntity.Name> names(FieldReader reader, List<SeedEntity.Cite> citations) {
		List<SeedEntity.Name> names = new ArrayList<>();
		Set<String> preferred = new HashSet<>();
		for (FieldReader one : reader.objects("names")) {
			SeedEntity.Name name = name(one, preferred);
			if (one.has("cite")) {
				citations.addAll(this.cites.read(one, "names", name.text()));
			}
			one.end();
			if (names.stream().anyMatch(name::isAlike)) {
				one.problem(one.lineOf("value"), "value", "\"" + name.text() + "\" is written twice.", "Keep one.");
			}
			names.add(name);
		}
		for (Language needed : List.of(Language.ZH_HANS, Language.EN)) {
			if (!preferred.contains(needed.tag())) {
				reader.problem(reader.lineOf("names"), "names", "has no preferred name in " + needed.tag() + ".",
						"Add { value: …, lang: " + needed.tag() + " } as the first of its language.");
			}
		}
		return names;
	}

	private static SeedEntity.Name name(FieldReader reader, Set<String> preferred) {
		String lang = reader.oneOf("lang", Stream.of(Language.values()).map(Language::tag).toList(), null);
		String text = reader.text("value", Language.ZH_HANS.tag().equals(lang) ? LONGEST_TO_SPELL : 400);
		String kind = reader.oneOf("kind", NAME_KINDS, preferred.contains(lang) ? "ALIAS" : "PREFERRED");
		if ("PREFERRED".equals(kind) && !preferred.add(lang)) {
			reader.problem(reader.lineOf("kind"), "kind", "a second name in " + lang + " is PREFERRED.",
					"Make one of them ALIAS.");
		}
		return new SeedEntity.Name(text, lang, kind,
				reader.oneOf("origin", Set.of("CURATED", "TRANSLATED"), "CURATED"));
	}

	private static List<SeedEntity.Identifier> identifiers(FieldReader reader) {
		List<SeedEntity.Identifier> identifiers = new ArrayList<>();
		Set<String> seen = new HashSet<>();
		for (FieldReader one : reader.objects("identifiers")) {
			SeedEntity.Identifier identifier = new SeedEntity.Identifier(
					one.oneOf("scheme", IdentifierSchemes.codes(), null), one.text("value", 400),
					one.oneOf("grade", GRADES, null), one.text("evidence", 1000));
			one.end();
			if (!seen.add(identifier.scheme() + ' ' + identifier.code())) {
				one.problem(one.lineOf("value"), "value", "\"" + identifier.code() + "\" is written twice.",
						"Keep one.");
			}
			identifiers.add(identifier);
		}
		return identifiers;
	}

	private void fact(FieldReader reader, EntityFact fact, Map<String, Object> facts, List<SeedEntity.Cite> citations) {
		if (fact instanceof EntityFact.Point) {
			point(reader.object(fact.field()), facts);
			return;
		}
		for (FieldReader claim : reader.objects(fact.field())) {
			Object value = (fact instanceof EntityFact.Code code) ? claim.oneOf("value", code.values(), null)
					: date(claim);
			citations.addAll(this.cites.read(claim, fact.field(),
					(value instanceof Edtf date) ? date.text() : String.valueOf(value)));
			if (value != null) {
				facts.putIfAbsent(fact.field(), value);
			}
			claim.end();
		}
	}

	private static @Nullable Edtf date(FieldReader claim) {
		if (!claim.has("value")) {
			claim.missing("value", "Write a date here, such as 2018-06.");
		}
		return ValueParser.date(claim, "value");
	}

	private static void point(@Nullable FieldReader point, Map<String, Object> facts) {
		if (point != null) {
			facts.put("latitude", ValueParser.number(point, "latitude", -90, 90));
			facts.put("longitude", ValueParser.number(point, "longitude", -180, 180));
			facts.put("grade", point.oneOf("grade", GRADES, null));
			facts.put("evidence", point.text("evidence", 1000));
			point.end();
		}
	}

	/** Text that must be there in both languages. */
	static BilingualText localText(FieldReader reader, String field, int longest) {
		BilingualText text = localTextIfAny(reader, field, longest);
		if (text == null) {
			if (!reader.has(field)) {
				reader.missing(field, "Write it with `en` and `zh-Hans` below it.");
			}
			return new BilingualText("", "");
		}
		return text;
	}

	/** Text in both languages, or null. */
	static @Nullable BilingualText localTextIfAny(FieldReader reader, String field, int longest) {
		FieldReader inner = reader.object(field);
		if (inner == null) {
			return null;
		}
		BilingualText text = new BilingualText(inner.text("en", longest), inner.text("zh-Hans", longest));
		inner.end();
		return text;
	}

}
