package org.lianhe.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.lianhe.core.error.ApiException;
import org.lianhe.core.error.ErrorCode;
import org.lianhe.core.error.SpellingSuggestions;
import org.lianhe.export.tabular.ByteOrderMark;
import org.lianhe.model.dataset.Release;

import org.springframework.stereotype.Component;

/** The files that can be exported. */
@Component
final class ExportCatalog {

	private final List<Export> all;

	ExportCatalog(List<ExportProvider> providers) {
		this.all = providers.stream().flatMap((provider) -> provider.all().stream()).toList();
	}

	/** Returns all files, sorted by name. */
	List<Export> of(Release release) {
		return this.all.stream().sorted(Comparator.comparing((export) -> export.file(release))).toList();
	}

	/**
	 * Returns the file with a name.
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
	 * Returns the files of a format or, if there are none, those with this file name,
	 * with or without the extension, or with this extension.
	 * @throws ApiException if there is none
	 */
	List<Export> findByFormat(String word, Release release) {
		List<Export> found = of(release).stream().filter((export) -> word.equals(export.format())).toList();
		if (found.isEmpty()) {
			found = of(release).stream().filter((export) -> isNamed(word, export.file(release))).toList();
		}
		if (found.isEmpty()) {
			Set<String> words = new TreeSet<>();
			of(release)
				.forEach((export) -> words.add(export.format().isEmpty() ? export.file(release) : export.format()));
			throw ApiException.badInput("There is no format \"" + word + "\"; there is " + String.join(", ", words)
					+ ", and the name of each file."
					+ SpellingSuggestions.sentence(SpellingSuggestions.forWord(word, words)));
		}
		return found;
	}

	private static boolean isNamed(String word, String file) {
		int dot = file.lastIndexOf('.');
		return file.equals(word) || file.substring(0, dot).equals(word) || file.substring(dot + 1).equals(word);
	}

	/**
	 * Checks the names of parameters.
	 * @throws ApiException if the file does not have one of them
	 */
	static void checkParameters(Export export, Collection<String> names) {
		Set<String> known = new TreeSet<>(parametersOf(export));
		known.add("lang");
		for (String name : names) {
			if (!known.contains(name)) {
				throw ApiException
					.badInput("There is no parameter `" + name + "`; there is " + String.join(", ", known) + "."
							+ SpellingSuggestions.sentence(SpellingSuggestions.forWord(name, known)))
					.with("argument", name);
			}
		}
	}

	/** Returns the parameters of a file besides {@code lang}, sorted. */
	static Set<String> parametersOf(Export export) {
		Set<String> parameters = new TreeSet<>(export.parameters());
		if (ByteOrderMark.isSupportedBy(export.contentType())) {
			parameters.add(ByteOrderMark.PARAMETER);
		}
		return parameters;
	}

	private static ApiException unknown(String file, List<String> names) {
		List<String> suggestions = new ArrayList<>(SpellingSuggestions.forWord(file, names));
		return new ApiException(ErrorCode.NOT_FOUND, "There is no file of this name; there is "
				+ String.join(", ", names) + "." + SpellingSuggestions.sentence(suggestions))
			.suggesting(suggestions);
	}

}
