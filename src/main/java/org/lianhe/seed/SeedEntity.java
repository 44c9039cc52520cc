package org.lianhe.seed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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
		List<Observation> observations, List<Statement> statements, List<String> formerSlugs,
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
	List<Citation> citations() {
		List<Citation> all = new ArrayList<>(Citation.parse(this.cite, null, null));
		this.names.forEach((name) -> all.addAll(Citation.parse(name.cite(), "names", name.text())));
		this.type.facts()
			.forEach((fact) -> claims(fact.field())
				.forEach((claim) -> all.addAll(Citation.parse(claim.cite(), fact.field(), claim.value()))));
		return all;
	}

	/** Number of sources that the record, its names and its own facts are cited from. */
	int sourceCount() {
		return (int) citations().stream().map(Citation::source).distinct().count();
	}

	private static @Nullable String english(@Nullable BilingualText text) {
		return (text != null) ? text.en() : null;
	}

	private static @Nullable String textOrNull(@Nullable Edtf date) {
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
	 * A paragraph, or a field of a register, that supports a fact.
	 *
	 * @param source slug of the source
	 * @param paragraph its number, or null
	 * @param locator the field of a register, or null
	 * @param support stated or inferred
	 * @param attributedTo slug of the entity whose view the source reports, or null
	 * @param field that it supports, or null for the whole
	 * @param claimed the value that it gives for the field, or null
	 */
	record Citation(String source, @Nullable Integer paragraph, @Nullable String locator, String support,
			@Nullable String attributedTo, @Nullable String field, @Nullable String claimed) {

		private static final Pattern FORM = Pattern
			.compile("([^#@ ]+)(?:#([0-9,]+)|@([^ ]+))( inferred)?(?: by ([^ ]+))?");

		/**
		 * What citations such as {@code source#1,2 inferred} name, one for each
		 * paragraph.
		 */
		static List<Citation> parse(List<String> cite, @Nullable String field, @Nullable String claimed) {
			List<Citation> all = new ArrayList<>();
			for (String text : cite) {
				Matcher form = FORM.matcher(text);
				if (form.matches()) {
					String support = (form.group(4) != null) ? "INFERRED" : "STATED";
					List<String> paragraphs = (form.group(2) != null) ? List.of(form.group(2).split(",")) : List.of();
					paragraphs.forEach((paragraph) -> all.add(new Citation(form.group(1), Integer.valueOf(paragraph),
							null, support, form.group(5), field, claimed)));
					if (form.group(3) != null) {
						all.add(new Citation(form.group(1), null, form.group(3), support, form.group(5), field,
								claimed));
					}
				}
			}
			return all;
		}

		/** The sources that citations name, each once. */
		static Set<String> sources(List<String> cite) {
			return parse(cite, null, null).stream().map(Citation::source).collect(Collectors.toSet());
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
	 * An observation.
	 *
	 * @param measure code of what is measured
	 * @param amount the number; of a range, its middle
	 * @param lower the least number of a range, or null
	 * @param upper the greatest number of a range, or null
	 * @param unit code of the unit
	 * @param qualifier how the source puts it
	 * @param asOf when it was so, or null
	 * @param note what it covers, or null
	 * @param cite its citations
	 */
	record Observation(String measure, @JsonProperty("value") Double amount, @Nullable Double lower,
			@Nullable Double upper, String unit, String qualifier, @Nullable Edtf asOf, @Nullable BilingualText note,
			List<String> cite) {

		/**
		 * Figures that are about so much differ if they are farther apart than this part.
		 */
		private static final double ABOUT = 0.1;

		Observation {
			amount = (amount != null) ? amount + 0.0 : null; // makes -0 the same as 0
		}

		/** Whether it is no range, or one with both ends and the number between them. */
		boolean isWithinRange() {
			return (this.lower == null || this.upper == null) ? this.lower == this.upper
					: this.lower <= this.amount && this.amount <= this.upper;
		}

		/** The least number that the source allows. */
		double least() {
			return switch (this.qualifier) {
				case "UNDER" -> Double.NEGATIVE_INFINITY;
				case "APPROXIMATE" -> from() - ABOUT * Math.abs(from());
				default -> from();
			};
		}

		/** The greatest number that the source allows. */
		double greatest() {
			return switch (this.qualifier) {
				case "AT_LEAST", "OVER" -> Double.POSITIVE_INFINITY;
				case "APPROXIMATE" -> to() + ABOUT * Math.abs(to());
				default -> to();
			};
		}

		private double from() {
			return Objects.requireNonNullElse(this.lower, this.amount);
		}

		private double to() {
			return Objects.requireNonNullElse(this.upper, this.amount);
		}

		/** Its permanent code. */
		String code(String subject) {
			return FactCode.of(subject, this.measure, this.amount, this.unit, this.qualifier, textOrNull(this.asOf),
					english(this.note));
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
