package org.lianhe.seed;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.lianhe.edtf.Edtf;
import org.lianhe.error.Suggestions;

/**
 * Reads the fields of one mapping and notes what is wrong with them. What cannot be read
 * comes out as a harmless value, since nothing is loaded once there is a problem.
 */
final class Reader {

	static final LocalDate NO_DAY = Edtf.BEGINNING;

	private static final double LARGEST = 1e300;

	private static final Pattern DAY = Pattern.compile("[1-9]\\d{3}-\\d{2}-\\d{2}");

	private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d+)?");

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
			missing(field, "Write `" + field + ": …` here.");
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
			problem(text.line(), field, "begins or ends with white space.",
					"Write it without; a block of text begins with `>-`.");
		}
		else if (value.codePoints().anyMatch(Reader::isForbidden)) {
			int forbidden = value.codePoints().filter(Reader::isForbidden).findFirst().orElse(0);
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
					guess(Suggestions.forWord(value, allowed), "Choose one of them."));
		}
		return value;
	}

	/** What was meant, or else what to do. */
	static String guess(List<String> guesses, String otherwise) {
		return guesses.isEmpty() ? otherwise : "Did you mean " + String.join(" or ", guesses) + "?";
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
		if (!has(field)) {
			missing(field, "Write a day like 2026-11-22.");
			return NO_DAY;
		}
		String text = text(field, Edtf.LONGEST);
		try {
			if (text.isBlank() || DAY.matcher(text).matches()) {
				return text.isBlank() ? NO_DAY : LocalDate.parse(text);
			}
		}
		catch (DateTimeException ex) {
			// told below, like a day in another form
		}
		problem(lineOf(field), field, "\"" + text + "\" is not a full day of the calendar.",
				"Write it like 2026-11-22.");
		return NO_DAY;
	}

	/** A number, however large or small. */
	double number(String field) {
		return number(field, -LARGEST, LARGEST, "a number", "Write digits, with a point before fractions.");
	}

	/** A number between two others. */
	double number(String field, int least, int most) {
		return number(field, least, most, "a number from " + least + " to " + most,
				"Write digits, with a point before fractions.");
	}

	/** A whole number between two others. */
	int whole(String field, int least, int most) {
		String range = "a whole number from " + least + " to " + most;
		double number = number(field, least, most, range, "Write digits alone.");
		if (number != Math.rint(number)) {
			problem(lineOf(field), field, "\"" + number + "\" is not " + range + ".", "Write digits alone.");
		}
		return (int) number;
	}

	private double number(String field, double least, double most, String range, String remedy) {
		String text = text(field, 40);
		double number = NUMBER.matcher(text).matches() ? Double.parseDouble(text) : Double.NaN;
		if (number >= least && number <= most) {
			return number;
		}
		if (!text.isBlank()) {
			problem(lineOf(field), field, "\"" + text + "\" is not " + range + ".", remedy);
		}
		return Math.max(0, least);
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
		boolean isList = this.fields.get(field) instanceof Doc.Items;
		for (int i = 0; i < items.size(); i++) {
			if (items.get(i) instanceof Doc.Fields inner) {
				readers.add(new Reader(this.problems, this.file, at(field) + (isList ? "[" + i + "]" : ""), inner));
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
				problem(doc.line(), field, "is not a field here.", guess(Suggestions.forWord(field, this.known),
						"The fields are " + String.join(", ", this.known) + "."));
			}
		});
	}

	/** Notes that a field must be there. */
	void missing(String field, String remedy) {
		problem(this.line, field, "is missing.", remedy);
	}

	/** A field as text with its line, whatever was noted about it. */
	Doc.Text written(String field, String value) {
		return new Doc.Text(value, lineOf(field));
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
