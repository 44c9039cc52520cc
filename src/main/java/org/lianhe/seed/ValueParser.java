package org.lianhe.seed;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.lianhe.core.edtf.Edtf;

/** Reads dates and numbers, which are written as texts of a certain form. */
final class ValueParser {

	private static final LocalDate NO_DAY = Edtf.BEGINNING;

	private static final double LARGEST = 1e300;

	private static final Pattern DAY = Pattern.compile("[1-9]\\d{3}-\\d{2}-\\d{2}");

	private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d+)?");

	private ValueParser() {
	}

	/** A date, or null. */
	static @Nullable Edtf date(FieldReader reader, String field) {
		String text = reader.textIfAny(field, Edtf.MAX_LENGTH);
		if (text == null || text.isBlank()) {
			return null;
		}
		try {
			return Edtf.parse(text);
		}
		catch (IllegalArgumentException ex) {
			reader.problem(reader.lineOf(field), field, ex.getMessage() + ".",
					"Write only what the source tells, such as 2018-06.");
			return null;
		}
	}

	/** A full day that must be there. */
	static LocalDate day(FieldReader reader, String field) {
		if (!reader.has(field)) {
			reader.missing(field, "Write a day like 2026-11-22.");
			return NO_DAY;
		}
		String text = reader.text(field, Edtf.MAX_LENGTH);
		try {
			if (text.isBlank() || DAY.matcher(text).matches()) {
				return text.isBlank() ? NO_DAY : LocalDate.parse(text);
			}
		}
		catch (DateTimeException ex) {
			// told below, like a day in another form
		}
		reader.problem(reader.lineOf(field), field, "\"" + text + "\" is not a full day of the calendar.",
				"Write it like 2026-11-22.");
		return NO_DAY;
	}

	/** A number, however large or small. */
	static double number(FieldReader reader, String field) {
		return number(reader, field, -LARGEST, LARGEST, "a number", "Write digits, with a point before fractions.");
	}

	/** A number between two others. */
	static double number(FieldReader reader, String field, int least, int most) {
		return number(reader, field, least, most, "a number from " + least + " to " + most,
				"Write digits, with a point before fractions.");
	}

	/** A whole number between two others. */
	static int whole(FieldReader reader, String field, int least, int most) {
		String range = "a whole number from " + least + " to " + most;
		double number = number(reader, field, least, most, range, "Write digits alone.");
		if (number != Math.rint(number)) {
			reader.problem(reader.lineOf(field), field, "\"" + number + "\" is not " + range + ".",
					"Write digits alone.");
		}
		return (int) number;
	}

	private static double number(FieldReader reader, String field, double least, double most, String range,
			String remedy) {
		String text = reader.text(field, 40);
		double number = NUMBER.matcher(text).matches() ? Double.parseDouble(text) : Double.NaN;
		if (number >= least && number <= most) {
			return number;
		}
		if (!text.isBlank()) {
			reader.problem(reader.lineOf(field), field, "\"" + text + "\" is not " + range + ".", remedy);
		}
		return Math.max(0, least);
	}

}
