package org.lianhe.seed;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.lianhe.core.error.SpellingSuggestions;

/** The fields of one mapping: where each stands, which were read, and what is wrong. */
abstract class MappingFields {

	private final SeedProblems problems;

	private final String file;

	private final String path;

	private final int line;

	private final Map<String, SeedNode> fields;

	private final Set<String> known = new LinkedHashSet<>();

	MappingFields(SeedProblems problems, String file, String path, SeedNode.Fields doc) {
		this.problems = problems;
		this.file = file;
		this.path = path;
		this.line = doc.line();
		this.fields = doc.fields();
	}

	/** A mapping under a field of another. */
	MappingFields(MappingFields outer, String field, SeedNode.Fields doc) {
		this(outer.problems, outer.file, outer.at(field), doc);
	}

	boolean has(String field) {
		this.known.add(field);
		return this.fields.containsKey(field);
	}

	/** A field as it was written, which now counts as read; null where it is absent. */
	@Nullable SeedNode take(String field) {
		this.known.add(field);
		return this.fields.get(field);
	}

	/** The items of the list under a field; a single one counts as a list of one. */
	List<SeedNode> items(String field) {
		SeedNode doc = take(field);
		if (doc == null) {
			return List.of();
		}
		return (doc instanceof SeedNode.Items list) ? list.items() : List.of(doc);
	}

	/** What was meant, or else what to do. */
	static String guess(List<String> guesses, String otherwise) {
		return guesses.isEmpty() ? otherwise : "Did you mean " + String.join(" or ", guesses) + "?";
	}

	/** Notes every field that nobody has read. */
	void end() {
		this.fields.forEach((field, doc) -> {
			if (!this.known.contains(field)) {
				problem(doc.line(), field, "is not a field here.", guess(SpellingSuggestions.forWord(field, this.known),
						"The fields are " + String.join(", ", this.known) + "."));
			}
		});
	}

	/** Notes that a field must be there. */
	void missing(String field, String remedy) {
		problem(this.line, field, "is missing.", remedy);
	}

	/** A field as text with its line, whatever was noted about it. */
	SeedNode.Text written(String field, String value) {
		return new SeedNode.Text(value, lineOf(field));
	}

	int lineOf(String field) {
		SeedNode doc = this.fields.get(field);
		return (doc != null) ? doc.line() : this.line;
	}

	Set<String> fieldNames() {
		return this.fields.keySet();
	}

	void problem(int where, String field, String reason, String remedy) {
		this.problems.add(this.file, where, at(field), reason, remedy);
	}

	private String at(String field) {
		return this.path.isEmpty() ? field : this.path + "." + field;
	}

}
