package org.lianhe.seed;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;

import org.jspecify.annotations.Nullable;
import org.lianhe.core.i18n.Language;
import org.lianhe.model.lookup.IdentifierForms;

/**
 * Checks one entity against all that it refers to, and that no fact is written twice.
 */
final class EntityChecker {

	/** Longest Chinese name whose pinyin fits into its column. */
	private static final int MAX_CHINESE_NAME = 100;

	private final ReferenceChecker checker;

	private final SeedEntity entity;

	private final Set<String> preferred = new HashSet<>();

	EntityChecker(ReferenceChecker checker, SeedEntity entity) {
		this.checker = checker;
		this.entity = entity;
	}

	/**
	 * Checks all facts.
	 * @param hasNames whether names are written in the record, right or wrong
	 */
	void check(boolean hasNames) {
		this.checker.citations("cite", this.entity.cite());
		forEach("names", this.entity.names(), this::name);
		if (hasNames) {
			checkPreferred();
		}
		this.entity.type()
			.facts()
			.forEach((fact) -> forEach(fact.field(), this.entity.claims(fact.field()),
					(path, claim) -> this.checker.citations(path + ".cite", claim.cite())));
		forEach("identifiers", this.entity.identifiers(), this::identifier);
		forEach("relations", this.entity.relations(), this::relation);
		forEach("observations", this.entity.observations(), this::observation);
		forEach("statements", this.entity.statements(), this::statement);
	}

	private static <T> void forEach(String field, List<T> items, BiConsumer<String, T> check) {
		for (int i = 0; i < items.size(); i++) {
			check.accept(field + '[' + i + ']', items.get(i));
		}
	}

	private void name(String path, SeedEntity.Name name) {
		if ("PREFERRED".equals(name.kind()) && name.lang() != null && !this.preferred.add(name.lang())) {
			this.checker.add(path + ".kind", "a second name in " + name.lang() + " is PREFERRED.",
					"Make one of them ALIAS.");
		}
		if (name.text() != null) {
			if (Language.ZH_HANS.tag().equals(name.lang()) && name.text().length() > MAX_CHINESE_NAME) {
				this.checker.add(path + ".value", "has " + name.text().length() + " characters.",
						"It may have " + MAX_CHINESE_NAME + " at most.");
			}
			checkValue("name " + name.lang() + ' ' + name.kind(), name.text(), path);
		}
		this.checker.citations(path + ".cite", name.cite());
	}

	private void checkPreferred() {
		for (String needed : List.of(Language.ZH_HANS.tag(), Language.EN.tag())) {
			if (!this.preferred.contains(needed)) {
				this.checker.add("names", "has no preferred name in " + needed + ".",
						"Add { value: …, lang: " + needed + " } as the first of its language.");
			}
		}
	}

	private void identifier(String path, SeedEntity.Identifier identifier) {
		String scheme = identifier.scheme();
		if (scheme == null || identifier.code() == null) {
			return;
		}
		if (IdentifierForms.normalize(scheme, identifier.code()).isPresent()) {
			checkValue("identifier " + scheme, identifier.code(), path);
		}
		else {
			this.checker.add(path + ".value", "\"" + identifier.code() + "\" is not an identifier of " + scheme + ".",
					"Write it like " + IdentifierSchemes.example(scheme) + ".");
		}
	}

	private void relation(String path, SeedEntity.Relation relation) {
		this.checker.citations(path + ".cite", relation.cite());
		SeedTerm predicate = this.checker.term(path + ".predicate", "PREDICATE", relation.predicate());
		String objectType = this.checker.entity(path + ".object", relation.object());
		if (this.entity.slug().equals(relation.object())) {
			this.checker.add(path + ".object", "a record has no relation to itself.", "Name another.");
		}
		if (predicate != null) {
			checkEnds(path, relation, predicate, objectType);
		}
		if (relation.predicate() != null && relation.object() != null) {
			checkFact("relation", relation.code(this.entity.slug()), path + ".predicate");
		}
	}

	private void checkEnds(String path, SeedEntity.Relation relation, SeedTerm predicate, @Nullable String objectType) {
		String subjectType = this.entity.type().name();
		if (!predicate.subjects().isEmpty() && !predicate.subjects().contains(subjectType)) {
			this.checker.add(path + ".predicate",
					"\"" + relation.predicate() + "\" does not start from a record of type " + subjectType + ".",
					"It starts from " + String.join(", ", new TreeSet<>(predicate.subjects())) + ".");
		}
		if (objectType != null && !predicate.objects().isEmpty() && !predicate.objects().contains(objectType)) {
			this.checker.add(path + ".object",
					"\"" + relation.predicate() + "\" does not lead to \"" + relation.object() + "\", whose type is "
							+ objectType + ".",
					"It leads to " + String.join(", ", new TreeSet<>(predicate.objects())) + ".");
		}
	}

	private void observation(String path, SeedObservation observation) {
		this.checker.citations(path + ".cite", observation.cite());
		this.checker.term(path + ".measure", "MEASURE", observation.measure());
		this.checker.term(path + ".unit", "UNIT", observation.unit());
		if (observation.amount() != null && !observation.isWithinRange()) {
			this.checker.add(path + ".value", "is not within a range.",
					"Write both `lower` and `upper` of a range, and its middle as `value`.");
		}
		if (observation.measure() != null && observation.amount() != null) {
			checkFact("observation", observation.code(this.entity.slug()), path + ".measure");
		}
	}

	private void statement(String path, SeedEntity.Statement statement) {
		this.checker.citations(path + ".cite", statement.cite());
		this.checker.entity(path + ".about", statement.about());
		this.checker.entity(path + ".topic", statement.topic(), "Topic");
		if (statement.paraphrase() != null && statement.paraphrase().en() != null) {
			checkFact("statement", statement.code(this.entity.slug()), path + ".paraphrase");
		}
	}

	/** Notes a fact whose code is that of one before. */
	private void checkFact(String fact, String code, String path) {
		this.checker.checkUnique(code, path, "the same " + fact + " is written twice.",
				"Keep one, with all its citations.");
	}

	/** Notes a value that was written before. */
	private void checkValue(String of, String value, String path) {
		this.checker.checkUnique(of + ' ' + value, path + ".value", "\"" + value + "\" is written twice.", "Keep one.");
	}

}
