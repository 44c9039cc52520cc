package org.lianhe.seed.release;

import org.jspecify.annotations.Nullable;

/**
 * A change of one field, or of a whole record that was added or deleted.
 *
 * @param type of the record, in small letters
 * @param slug of the record
 * @param field path within the record, or null for the whole record
 * @param fact code of the relation, observation or statement that it is in, as it is now
 * or was last; null where it is in none
 * @param formerFact the code that this fact had before, where the edit changed it
 * @param before JSON of the value before, or null where there was none
 * @param after JSON of the value after, or null where there is none
 */
public record FieldChange(String type, String slug, @Nullable String field, @Nullable String fact,
		@Nullable String formerFact, @Nullable String before, @Nullable String after) {

	public FieldChange {
		if (before == null && after == null) {
			throw new IllegalArgumentException("nothing before and nothing after");
		}
	}

	static FieldChange added(RecordLine line) {
		return new FieldChange(line.type(), line.slug(), null, null, null, null, line.json());
	}

	static FieldChange deleted(RecordLine line) {
		return new FieldChange(line.type(), line.slug(), null, null, null, line.json(), null);
	}

	/** {@code ADD}, {@code MOD} or {@code DEL}. */
	public String action() {
		return (this.before == null) ? "ADD" : (this.after == null) ? "DEL" : "MOD";
	}

	/** The field of the record that it is in, or null for the whole record. */
	public @Nullable String property() {
		return (this.field != null) ? this.field.split("[.\\[]", 2)[0] : null;
	}

}
