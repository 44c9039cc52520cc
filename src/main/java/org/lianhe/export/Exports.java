package org.lianhe.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.lianhe.dataset.Release;
import org.lianhe.error.Code;
import org.lianhe.error.Refusal;
import org.lianhe.error.Suggestions;

/** All files that can be made. */
final class Exports {

	private final List<Export> all;

	Exports(List<Export> all) {
		this.all = List.copyOf(all);
	}

	/** All of them, by name. */
	List<Export> of(Release release) {
		return this.all.stream().sorted(Comparator.comparing((export) -> export.file(release))).toList();
	}

	/**
	 * The file of this name.
	 * @throws Refusal if there is none
	 */
	Export named(String file, Release release) {
		List<String> names = of(release).stream().map((export) -> export.file(release)).toList();
		return this.all.stream()
			.filter((export) -> export.file(release).equals(file))
			.findFirst()
			.orElseThrow(() -> unknown(file, names));
	}

	/**
	 * Checks the names of parameters.
	 * @throws Refusal if one is not among those that the file takes
	 */
	static void check(Export export, Collection<String> given) {
		Set<String> known = new TreeSet<>(export.parameters());
		known.add("lang");
		for (String name : given) {
			if (!known.contains(name)) {
				throw Refusal
					.badInput("There is no parameter `" + name + "`; there is " + String.join(", ", known) + "."
							+ Suggestions.sentence(Suggestions.forWord(name, known)))
					.with("argument", name);
			}
		}
	}

	private static Refusal unknown(String file, List<String> names) {
		List<String> guesses = new ArrayList<>(Suggestions.forWord(file, names));
		return new Refusal(Code.NOT_FOUND, "There is no file of this name; there is " + String.join(", ", names) + "."
				+ Suggestions.sentence(guesses))
			.suggesting(guesses);
	}

}
