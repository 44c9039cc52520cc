package org.lianhe.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.lianhe.core.error.ApiException;
import org.lianhe.core.error.ErrorCode;
import org.lianhe.core.error.SpellingSuggestions;
import org.lianhe.model.dataset.Release;

/** All files that can be made. */
final class ExportCatalog {

	private final List<Export> all;

	ExportCatalog(List<Export> all) {
		this.all = List.copyOf(all);
	}

	/** All of them, by name. */
	List<Export> of(Release release) {
		return this.all.stream().sorted(Comparator.comparing((export) -> export.file(release))).toList();
	}

	/**
	 * The file of this name.
	 * @throws ApiException if there is none
	 */
	Export named(String file, Release release) {
		List<String> names = of(release).stream().map((export) -> export.file(release)).toList();
		return this.all.stream()
			.filter((export) -> export.file(release).equals(file))
			.findFirst()
			.orElseThrow(() -> unknown(file, names));
	}

	/**
	 * The files that a word of the command line stands for: those of this format, or else
	 * those of this name, with or without its ending, or of this ending.
	 * @throws ApiException if there is none
	 */
	List<Export> meant(String word, Release release) {
		List<Export> some = of(release).stream().filter((export) -> word.equals(export.format())).toList();
		if (some.isEmpty()) {
			some = of(release).stream().filter((export) -> isNamed(word, export.file(release))).toList();
		}
		if (some.isEmpty()) {
			Set<String> words = new TreeSet<>();
			of(release)
				.forEach((export) -> words.add(export.format().isEmpty() ? export.file(release) : export.format()));
			throw ApiException.badInput("There is no format \"" + word + "\"; there is " + String.join(", ", words)
					+ ", and the name of each file."
					+ SpellingSuggestions.sentence(SpellingSuggestions.forWord(word, words)));
		}
		return some;
	}

	private static boolean isNamed(String word, String file) {
		int dot = file.lastIndexOf('.');
		return file.equals(word) || file.substring(0, dot).equals(word) || file.substring(dot + 1).equals(word);
	}

	/** All parameters that any of the files takes. */
	Set<String> parameters() {
		return this.all.stream()
			.flatMap((export) -> export.parameters().stream())
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/**
	 * Checks the names of parameters.
	 * @throws ApiException if one is not among those that the file takes
	 */
	static void check(Export export, Collection<String> given) {
		Set<String> known = new TreeSet<>(export.parameters());
		known.add("lang");
		for (String name : given) {
			if (!known.contains(name)) {
				throw ApiException
					.badInput("There is no parameter `" + name + "`; there is " + String.join(", ", known) + "."
							+ SpellingSuggestions.sentence(SpellingSuggestions.forWord(name, known)))
					.with("argument", name);
			}
		}
	}

	private static ApiException unknown(String file, List<String> names) {
		List<String> guesses = new ArrayList<>(SpellingSuggestions.forWord(file, names));
		return new ApiException(ErrorCode.NOT_FOUND, "There is no file of this name; there is "
				+ String.join(", ", names) + "." + SpellingSuggestions.sentence(guesses))
			.suggesting(guesses);
	}

}
