package org.lianhe.seed;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.lianhe.core.error.SpellingSuggestions;

/**
 * Reads the fields of one mapping and notes what is wrong with them. What cannot be read
 * comes out as a harmless value, since nothing is loaded once there is a problem.
 */
final class FieldReader extends MappingFields {

	FieldReader(SeedProblems problems, String file, String path, SeedNode.Fields doc) {
		super(problems, file, path, doc);
	}

	private FieldReader(FieldReader outer, String field, SeedNode.Fields doc) {
		super(outer, field, doc);
	}

	/** Text that must be there. */
	String text(String field, int longest) {
		String text = textIfAny(field, longest);
		if (text == null && !has(field)) {
			missing(field, "Write `" + field + ": …` here.");
		}
		return (text != null) ? text : "";
	}

	/** Text, or null. */
	@Nullable String textIfAny(String field, int longest) {
		SeedNode doc = take(field);
		if (doc == null) {
			return null;
		}
		if (!(doc instanceof SeedNode.Text text)) {
			problem(doc.line(), field, "is " + doc.what() + ".", "Write plain text.");
			return null;
		}
		return checked(field, text, longest);
	}

	private String checked(String field, SeedNode.Text text, int longest) {
		String value = text.value();
		if (value.isBlank()) {
			problem(text.line(), field, "is empty.", "Fill it in, or leave the field out if it may be absent.");
		}
		else if (!value.strip().equals(value)) {
			problem(text.line(), field, "begins or ends with white space.",
					"Write it without; a block of text begins with `>-`.");
		}
		else if (value.codePoints().anyMatch(FieldReader::isForbidden)) {
			int forbidden = value.codePoints().filter(FieldReader::isForbidden).findFirst().orElse(0);
			problem(text.line(), field, String.format("has U+%04X in it, which is no printable character.", forbidden),
					"Take it out; write a space for a line break or a tab.");
		}
		else if (value.length() > longest) {
			problem(text.line(), field, "has " + value.length() + " characters.",
					"It may have " + longest + " at most.");
		}
		return value;
	}

	private static boolean isForbidden(int point) {
		int type = Character.getType(point);
		return type == Character.CONTROL || type == Character.SURROGATE || type == Character.LINE_SEPARATOR
				|| type == Character.PARAGRAPH_SEPARATOR;
	}

	/** One of a closed list; the fallback if it is absent, unless that is null. */
	String oneOf(String field, Collection<String> allowed, @Nullable String fallback) {
		if (fallback != null && !has(field)) {
			return fallback;
		}
		if (!has(field)) {
			missing(field, "Write one of " + String.join(", ", sorted(allowed)) + ".");
			return "";
		}
		String value = text(field, 64);
		if (!value.isBlank() && !allowed.contains(value)) {
			problem(lineOf(field), field, "\"" + value + "\" is not one of " + String.join(", ", sorted(allowed)) + ".",
					guess(SpellingSuggestions.forWord(value, allowed), "Choose one of them."));
		}
		return value;
	}

	private static List<String> sorted(Collection<String> values) {
		return values.stream().sorted().toList();
	}

	/** The mapping under a field, or null. */
	@Nullable FieldReader object(String field) {
		SeedNode doc = take(field);
		if (doc == null) {
			return null;
		}
		if (doc instanceof SeedNode.Fields inner) {
			return new FieldReader(this, field, inner);
		}
		problem(doc.line(), field, "is " + doc.what() + ".", "Write fields below it, or { field: value }.");
		return null;
	}

	/** The mappings of the list under a field; a single one counts as a list of one. */
	List<FieldReader> objects(String field) {
		List<FieldReader> readers = new ArrayList<>();
		List<SeedNode> items = items(field);
		boolean isList = take(field) instanceof SeedNode.Items;
		for (int i = 0; i < items.size(); i++) {
			if (items.get(i) instanceof SeedNode.Fields inner) {
				readers.add(new FieldReader(this, field + (isList ? "[" + i + "]" : ""), inner));
			}
			else {
				problem(items.get(i).line(), field, "has " + items.get(i).what() + " in it.",
						"Each item has fields of its own.");
			}
		}
		return readers;
	}

	/** The texts of the list under a field; a single one counts as a list of one. */
	List<SeedNode.Text> texts(String field) {
		List<SeedNode.Text> texts = new ArrayList<>();
		for (SeedNode item : items(field)) {
			if (item instanceof SeedNode.Text text) {
				texts.add(new SeedNode.Text(checked(field, text, 400), text.line()));
			}
			else {
				problem(item.line(), field, "has " + item.what() + " in it.", "Each item is plain text.");
			}
		}
		return texts;
	}

}
