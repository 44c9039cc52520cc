package org.lianhe.seed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.lianhe.core.edtf.Edtf;
import org.lianhe.model.entity.EntityType;
import org.lianhe.seed.release.FactCode;

/**
 * A record of an entity.
 *
 * @param type of the entity
 * @param slug permanent
 * @param kind of its type, or null
 * @param names at least one in simplified Chinese and one in English
 * @param description what it is
 * @param identifiers in other registers
 * @param facts of its own, by field, as columns take them
 * @param citations of the record as a whole and of its facts
 * @param relations in which it is the subject
 * @param observations about it
 * @param statements that it made
 * @param formerSlugs that keep leading to it
 * @param unconnected why no relation leads to or from it, or null
 * @param updated day of the last edit
 */
record SeedEntity(EntityType type, String slug, @Nullable String kind, List<Name> names, BilingualText description,
		List<Identifier> identifiers, Map<String, Object> facts, List<Citation> citations, List<Relation> relations,
		List<Observation> observations, List<Statement> statements, List<String> formerSlugs,
		@Nullable String unconnected, LocalDate updated) {

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
	 */
	record Name(String text, String lang, String kind, String origin) {

		/** Whether only their origins may differ. */
		boolean isSame(Name other) {
			return this.text.equals(other.text) && this.lang.equals(other.lang) && this.kind.equals(other.kind);
		}

	}

	/**
	 * A key in another register.
	 *
	 * @param scheme the register
	 * @param code in it
	 * @param grade of the evidence
	 * @param evidence where it was found
	 */
	record Identifier(String scheme, String code, String grade, String evidence) {
	}

	/**
	 * A paragraph that supports a fact.
	 *
	 * @param source slug of the source
	 * @param paragraph its number
	 * @param support stated or inferred
	 * @param field that it supports, or null for the whole
	 * @param claimed the value that it gives for the field, or null
	 */
	record Citation(String source, int paragraph, String support, @Nullable String field, @Nullable String claimed) {

		/** The paragraphs that citations such as {@code source#1,2 inferred} name. */
		static List<Citation> parse(List<String> cite, @Nullable String field, @Nullable String claimed) {
			List<Citation> all = new ArrayList<>();
			for (String text : cite) {
				String[] parts = text.split("[# ]", -1);
				for (String paragraph : (parts.length > 1) ? parts[1].split(",", -1) : new String[0]) {
					all.add(new Citation(parts[0], Integer.parseInt(paragraph),
							(parts.length > 2) ? "INFERRED" : "STATED", field, claimed));
				}
			}
			return all;
		}

	}

	/**
	 * A relation to another entity.
	 *
	 * @param predicate its code
	 * @param object slug of the other entity
	 * @param role in the relation, or null
	 * @param period in which it held, or null
	 * @param status whether it came about
	 * @param citations of the relation
	 */
	record Relation(String predicate, String object, @Nullable BilingualText role, @Nullable Edtf period, String status,
			List<Citation> citations) {

		/** Its permanent code. */
		String code(String subject) {
			return FactCode.ofRelation(subject, this.predicate, this.object, english(this.role),
					textOrNull(this.period));
		}

	}

	/**
	 * An observation.
	 *
	 * @param measure code of what is measured
	 * @param amount the number
	 * @param unit code of the unit
	 * @param qualifier how the source puts it
	 * @param asOf when it was so, or null
	 * @param note what it covers, or null
	 * @param citations of the observation
	 */
	record Observation(String measure, double amount, String unit, String qualifier, @Nullable Edtf asOf,
			@Nullable BilingualText note, List<Citation> citations) {

		Observation {
			amount += 0.0; // makes -0 the same as 0
		}

		/** Its permanent code. */
		String code(String subject) {
			return FactCode.ofObservation(subject, this.measure, this.amount, this.unit, this.qualifier,
					textOrNull(this.asOf), english(this.note));
		}

	}

	/**
	 * A statement.
	 *
	 * @param paraphrase its gist
	 * @param topic slug of its topic, or null
	 * @param about slug of what it is about, or null
	 * @param said when, or null
	 * @param citations of the statement
	 */
	record Statement(BilingualText paraphrase, @Nullable String topic, @Nullable String about, @Nullable Edtf said,
			List<Citation> citations) {

		/** Its permanent code. */
		String code(String speaker) {
			return FactCode.ofStatement(speaker, this.paraphrase.en());
		}

	}

}
