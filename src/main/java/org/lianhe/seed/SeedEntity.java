package org.lianhe.seed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import com.fasterxml.jackson.annotation.JacksonInject;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import org.lianhe.core.edtf.Edtf;
import org.lianhe.model.entity.EntityType;
import org.lianhe.model.lookup.IdentifierForms;
import org.lianhe.seed.release.FactCode;

/**
 * A record of an entity, with the names of its fields. What the schema check removed is
 * null, but such a seed is not loaded.
 *
 * @param type of the entity
 * @param slug permanent
 * @param kind of its type, or null
 * @param names at least one in simplified Chinese and one in English
 * @param description what it is
 * @param identifiers in other registers
 * @param cite citations of the record as a whole
 * @param relations in which it is the subject
 * @param observations about it
 * @param statements that it made
 * @param formerSlugs that keep leading to it
 * @param unconnected why no relation leads to or from it, or null
 * @param updated day of the last edit
 * @param coordinates of a place, or null
 * @param claims of each of the other facts of its type, by field
 */
record SeedEntity(@JacksonInject EntityType type, String slug, @Nullable String kind, List<Name> names,
		BilingualText description, List<Identifier> identifiers, List<String> cite, List<Relation> relations,
		List<SeedObservation> observations, List<Statement> statements, List<String> formerSlugs,
		@Nullable String unconnected, LocalDate updated, @Nullable Coordinates coordinates,
		@JsonAnySetter Map<String, List<Claim>> claims) {

	SeedEntity {
		names = withKinds(names);
	}

	/** The first name of a language is its preferred one, unless the record says else. */
	private static List<Name> withKinds(List<Name> names) {
		Set<String> preferred = new HashSet<>();
		return names.stream().map((name) -> {
			String kind = Objects.requireNonNullElse(name.kind(),
					preferred.contains(name.lang()) ? "ALIAS" : "PREFERRED");
			if ("PREFERRED".equals(kind)) {
				preferred.add(name.lang());
			}
			return new Name(name.text(), name.lang(), kind, name.origin(), name.cite());
		}).toList();
	}

	/** The claims of a fact in the order of the record; the first one is served. */
	List<Claim> claims(String field) {
		return this.claims.getOrDefault(field, List.of());
	}

	/** The value of a fact that is served, or null. */
	@Nullable String value(String field) {
		return claims(field).stream().map(Claim::value).findFirst().orElse(null);
	}

	/** The citations of the record as a whole, of its names and of its own facts. */
	List<SeedCitation> citations() {
		List<SeedCitation> all = new ArrayList<>(SeedCitation.parse(this.cite, null, null));
		this.names.forEach((name) -> all.addAll(SeedCitation.parse(name.cite(), "names", name.text())));
		this.type.facts()
			.forEach((fact) -> claims(fact.field())
				.forEach((claim) -> all.addAll(SeedCitation.parse(claim.cite(), fact.field(), claim.value()))));
		return all;
	}

	/** Number of sources that the record, its names and its own facts are cited from. */
	int sourceCount() {
		return (int) citations().stream().map(SeedCitation::source).distinct().count();
	}

	static @Nullable String english(@Nullable BilingualText text) {
		return (text != null) ? text.en() : null;
	}

	static @Nullable String textOrNull(@Nullable Edtf date) {
		return (date != null) ? date.text() : null;
	}

	/**
	 * A name.
	 *
	 * @param text of the name
	 * @param lang its tag
	 * @param kind of name
	 * @param origin who made it
	 * @param cite its citations, besides those of the record
	 */
	record Name(@JsonProperty("value") String text, String lang, String kind, String origin, List<String> cite) {

		Name {
			origin = Objects.requireNonNullElse(origin, "CURATED");
		}

	}

	/**
	 * A key in another register.
	 *
	 * @param scheme the register
	 * @param code in it, in the form that is kept; as written if it has no such form
	 * @param grade of the evidence
	 * @param evidence where it was found
	 */
	record Identifier(String scheme, @JsonProperty("value") String code, String grade, String evidence) {

		Identifier {
			code = (scheme != null && code != null) ? IdentifierForms.normalize(scheme, code).orElse(code) : code;
		}

	}

	/**
	 * A value of a fact that a source gives.
	 *
	 * @param value as written
	 * @param cite its citations
	 */
	record Claim(String value, List<String> cite) {
	}

	/**
	 * Where a place is.
	 *
	 * @param latitude degrees north
	 * @param longitude degrees east
	 * @param grade of the evidence
	 * @param evidence where it was found
	 */
	record Coordinates(double latitude, double longitude, String grade, String evidence) {

		Coordinates {
			latitude += 0.0; // makes -0 the same as 0
			longitude += 0.0;
		}

	}

	/**
	 * A relation to another entity.
	 *
	 * @param predicate its code
	 * @param object slug of the other entity
	 * @param role in the relation, or null
	 * @param period in which it held, or null
	 * @param status whether it came about, or held once
	 * @param cite its citations
	 */
	record Relation(String predicate, String object, @Nullable BilingualText role, @Nullable Edtf period, String status,
			List<String> cite) {

		Relation {
			status = Objects.requireNonNullElse(status, "ACTUAL");
		}

		/** Its permanent code. */
		String code(String subject) {
			return FactCode.of(subject, this.predicate, this.object, english(this.role), textOrNull(this.period));
		}

	}

	/**
	 * A statement.
	 *
	 * @param paraphrase its gist
	 * @param topic slug of its topic, or null
	 * @param about slug of what it is about, or null
	 * @param said when, or null
	 * @param cite its citations
	 */
	record Statement(BilingualText paraphrase, @Nullable String topic, @Nullable String about, @Nullable Edtf said,
			List<String> cite) {

		/** Its permanent code. */
		String code(String speaker) {
			return FactCode.of(speaker, this.paraphrase.en());
		}

	}

}
