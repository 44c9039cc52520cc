package org.lianhe.seed;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The tables of fields in the seed's README, and the records that their examples make.
 *
 * @param all in the order of the README
 */
record ReadmeFields(List<Field> all) {

	/** What has a file of its own. */
	static final List<String> RECORDS = List.of("initiative", "alliance", "lab", "person", "organization", "place",
			"product", "cohort", "topic", "source", "dataset", "terms");

	private static final Pattern CODE = Pattern.compile("`([A-Za-z]+)`");

	static ReadmeFields of(String readme) {
		List<Field> fields = new ArrayList<>();
		List<String> places = List.of();
		for (String line : readme.lines().toList()) {
			if (line.startsWith("### ")) {
				places = codes(line);
			}
			else if (line.startsWith("| `")) {
				fields.add(field(places, line.replaceAll("^\\| | \\|$", "").split(" ?\\| ", -1)));
			}
		}
		return new ReadmeFields(fields);
	}

	private static Field field(List<String> places, String[] cells) {
		int first = cells.length - 4;
		return new Field((first > 0) ? codes(cells[0]) : places, plain(cells[first]), "yes".equals(cells[first + 1]),
				cells[first + 2], plain(cells[first + 3]));
	}

	private static List<String> codes(String text) {
		return CODE.matcher(text).results().map((MatchResult code) -> code.group(1)).toList();
	}

	private static String plain(String code) {
		return code.substring(1, code.length() - 1);
	}

	/** The names of the fields, each after the record or the field that has it. */
	List<String> names() {
		return this.all.stream()
			.flatMap((field) -> field.places().stream().map((place) -> place + '.' + field.name()))
			.toList();
	}

	/** The file of a record made of examples. */
	static String file(String type) {
		return switch (type) {
			case "dataset", "terms" -> type + ".yaml";
			case "lab" -> "lab/hkai-lab.yaml";
			case "source" -> "source/atj-joint-labs-2018.yaml";
			default -> type + "/example-" + type + ".yaml";
		};
	}

	/** A record made of the examples of some of its fields. */
	String record(String type, Predicate<Field> some) {
		return examples(type, some).map((field) -> field.name() + ": " + filled(field, some) + "\n")
			.collect(Collectors.joining());
	}

	/** An example, with those of the fields within it put into it. */
	private String filled(Field field, Predicate<Field> some) {
		String example = field.example();
		if (examples(field.name(), (any) -> true).findAny().isEmpty()) {
			return example;
		}
		String inner = examples(field.name(), some).map((one) -> one.name() + ": " + one.example())
			.collect(Collectors.joining(", ", "{ ", " }"));
		return switch (field.name()) {
			case "predicates", "measures" -> example.replaceFirst(" }$", ", another: " + inner + " }");
			default -> example.startsWith("[") ? example.replaceFirst("]$", ", " + inner + "]") : inner;
		};
	}

	private Stream<Field> examples(String place, Predicate<Field> some) {
		return this.all.stream().filter((field) -> field.isTriedIn(place)).filter(some);
	}

	/**
	 * A row of a table.
	 *
	 * @param places the records or fields that have the field
	 * @param name of the field
	 * @param isNeeded whether it must be there
	 * @param says what it says
	 * @param example its value in an example
	 */
	record Field(List<String> places, String name, boolean isNeeded, String says, String example) {

		/** Whether it is a record's, and no other field's. */
		boolean isOfRecord() {
			return RECORDS.containsAll(this.places);
		}

		/** Where several have the field, one is enough to try what may be left out. */
		private boolean isTriedIn(String place) {
			String one = this.places.contains("lab") ? "lab" : this.places.get(0);
			return place.equals(one) || this.isNeeded && isOfRecord() && this.places.contains(place);
		}

		@Override
		public String toString() {
			return this.name + " of " + String.join(", ", this.places);
		}

	}

}
