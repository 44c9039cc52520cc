package org.lianhe.seed;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.lianhe.core.error.SpellingSuggestions;

/** The places of records in a seed. */
final class SeedLayout {

	static final String DATASET = "seed/dataset.yaml";

	static final String TERMS = "seed/terms.yaml";

	private static final String YAML = ".yaml";

	private static final String LINES = ".jsonl";

	private final SeedFolder seed;

	private final Set<String> types;

	SeedLayout(SeedFolder seed, Set<String> types) {
		this.seed = seed;
		this.types = new TreeSet<>(types);
	}

	/** The files with one record each. */
	List<SeedFile> records() {
		return files(YAML, false);
	}

	/** The files with one record a line. */
	List<SeedFile> lines() {
		return files(LINES, true);
	}

	private List<SeedFile> files(String ending, boolean isTop) {
		return this.seed.files()
			.stream()
			.filter((file) -> file.isTop() == isTop && file.name().endsWith(ending) && this.types.contains(type(file)))
			.toList();
	}

	/** The type of the records in a file. */
	static String type(SeedFile file) {
		String second = file.path()[1];
		return second.endsWith(LINES) ? second.substring(0, second.length() - LINES.length()) : second;
	}

	/** Notes each file that lies in the wrong place. */
	void check(SeedProblems problems) {
		this.seed.files().forEach((file) -> {
			if (file.name().endsWith("/*")) {
				file.addUnreadable(problems);
			}
			else if (file.name().endsWith(".yml")) {
				problems.add(file.name(), 1, "file", "is not read.", "Let its name end in .yaml.");
			}
			else if (file.isTop() == file.name().endsWith(YAML)) {
				checkPlace(file.name(), problems);
			}
			else if (!this.types.contains(type(file))) {
				problems.add(file.name(), 1, "file", "\"" + type(file) + "\" is not a type.",
						SchemaChecker.guess(SpellingSuggestions.forWord(type(file), this.types),
								"The types are " + String.join(", ", this.types) + "."));
			}
		});
	}

	private static void checkPlace(String file, SeedProblems problems) {
		if (!file.equals(DATASET) && !file.equals(TERMS)) {
			problems.add(file, 1, "file", "is not read here.",
					"Records lie in seed/<type>/<slug>.yaml or in seed/<type>.jsonl.");
		}
	}

}
