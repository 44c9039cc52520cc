package org.lianhe.seed;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.lianhe.edtf.Edtf;
import org.lianhe.error.Suggestions;

/**
 * Reads the fields of one mapping and notes what is wrong with them. What cannot be read
 * comes out as a harmless value, since nothing is loaded once there is a problem.
 */
final class Reader {

	static final LocalDate NO_DAY = Edtf.BEGINNING;

	private final Problems problems;

	private final String file;

	private final String path;

	private final int line;

	private final Map<String, Doc> fields;

	private final Set<String> known = new LinkedHashSet<>();

	Reader(Problems problems, String file, String path, Doc.Fields doc) {
		this.problems = problems;
		this.file = file;
		this.path = path;
		this.line = doc.line();
		this.fields = doc.fields();
	}

	boolean has(String field) {
		this.known.add(field);
		return this.fields.containsKey(field);
	}

	/** Text that must be there. */
	String text(String field, int longest) {
		String text = textIfAny(field, longest);
		if (text == null && !this.fields.containsKey(field)) {
			problem(this.line, field, "is missing.", "Every such record has one.");
		}
		return (text != null) ? text : "";
	}

	/** Text, or null. */
	@Nullable String textIfAny(String field, int longest) {
		this.known.add(field);
		Doc doc = this.fields.get(field);
		if (doc == null) {
			return null;
		}
		if (!(doc instanceof Doc.Text text)) {
			problem(doc.line(), field, "is " + doc.what() + ".", "Write plain text.");
			return null;
		}
		return checked(field, text, longest);
	}

	private String checked(String field, Doc.Text text, int longest) {
		String value = text.value();
		if (value.isBlank()) {
			problem(text.line(), field, "is empty.", "Fill it in, or leave the field out if it may be absent.");
		}
		else if (!value.strip().equals(value)) {
			problem(text.line(), field, "begins or ends with white space.", "Write it without.");
		}
		else if (value.codePoints().anyMatch(Reader::isForbidden)) {
			problem(text.line(), field, "has a control character or half of a surrogate pair in it.",
					"Remove it; a line break is a space here.");
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
		String value = text(field, 64);
		if (!value.isEmpty() && !allowed.contains(value)) {
			List<String> guesses = Suggestions.forWord(value, allowed);
			problem(lineOf(field), field, "\"" + value + "\" is not one of " + String.join(", ", sorted(allowed)) + ".",
					guesses.isEmpty() ? "Choose one of them." : "Did you mean " + String.join(" or ", guesses) + "?");
		}
		return value;
	}

	private static List<String> sorted(Collection<String> values) {
		return values.stream().sorted().toList();
	}

	/** A date, or null. */
	@Nullable Edtf date(String field) {
		String text = textIfAny(field, Edtf.LONGEST);
		if (text == null || text.isBlank()) {
			return null;
		}
		try {
			return Edtf.parse(text);
		}
		catch (IllegalArgumentException ex) {
			problem(lineOf(field), field, ex.getMessage() + ".", "Write only what the source tells, such as 2018-06.");
			return null;
		}
	}

	/** A full day that must be there. */
	LocalDate day(String field) {
		String text = text(field, Edtf.LONGEST);
		try {
			return text.isEmpty() ? NO_DAY : LocalDate.parse(text);
		}
		catch (DateTimeException ex) {
			problem(lineOf(field), field, "\"" + text + "\" is not a full day.", "Write it like 2026-11-22.");
			return NO_DAY;
		}
	}

	/** A number between two others. */
	double number(String field, double least, double most) {
		String text = text(field, 40);
		try {
			double number = Double.parseDouble(text);
			if (number >= least && number <= most) {
				return number;
			}
		}
		catch (NumberFormatException ex) {
			// told below, like a number out of range
		}
		if (!text.isEmpty()) {
			problem(lineOf(field), field, "\"" + text + "\" is not a number from " + least + " to " + most + ".",
					"Write digits, with a point before fractions.");
		}
		return Math.max(0, least);
	}

	/** A whole number from 0 on. */
	int whole(String field, double most) {
		double number = number(field, 0, most);
		if (number != Math.rint(number)) {
			problem(lineOf(field), field, "is not a whole number.", "Write digits alone.");
		}
		return (int) number;
	}

	/** The mapping under a field, or null. */
	@Nullable Reader object(String field) {
		this.known.add(field);
		Doc doc = this.fields.get(field);
		if (doc == null) {
			return null;
		}
		if (doc instanceof Doc.Fields inner) {
			return new Reader(this.problems, this.file, at(field), inner);
		}
		problem(doc.line(), field, "is " + doc.what() + ".", "Write fields below it, or { field: value }.");
		return null;
	}

	/** The mappings of the list under a field; a single one counts as a list of one. */
	List<Reader> objects(String field) {
		this.known.add(field);
		List<Reader> readers = new ArrayList<>();
		List<Doc> items = items(field);
		for (int i = 0; i < items.size(); i++) {
			if (items.get(i) instanceof Doc.Fields inner) {
				readers.add(new Reader(this.problems, this.file, at(field) + "[" + i + "]", inner));
			}
			else {
				problem(items.get(i).line(), field, "has " + items.get(i).what() + " in it.",
						"Each item has fields of its own.");
			}
		}
		return readers;
	}

	/** The texts of the list under a field; a single one counts as a list of one. */
	List<Doc.Text> texts(String field) {
		this.known.add(field);
		List<Doc.Text> texts = new ArrayList<>();
		for (Doc item : items(field)) {
			if (item instanceof Doc.Text text) {
				texts.add(new Doc.Text(checked(field, text, 400), text.line()));
			}
			else {
				problem(item.line(), field, "has " + item.what() + " in it.", "Each item is plain text.");
			}
		}
		return texts;
	}

	private List<Doc> items(String field) {
		Doc doc = this.fields.get(field);
		if (doc == null) {
			return List.of();
		}
		return (doc instanceof Doc.Items list) ? list.items() : List.of(doc);
	}

	/** Notes every field that nobody has read. */
	void end() {
		this.fields.forEach((field, doc) -> {
			if (!this.known.contains(field)) {
				List<String> guesses = Suggestions.forWord(field, this.known);
				problem(doc.line(), field, "is not a field of this record.",
						guesses.isEmpty() ? "The fields are " + String.join(", ", this.known) + "."
								: "Did you mean " + String.join(" or ", guesses) + "?");
			}
		});
	}

	int lineOf(String field) {
		Doc doc = this.fields.get(field);
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
