package org.lianhe.export;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.lianhe.core.i18n.LanguagePreferences;
import org.lianhe.model.dataset.Release;

/**
 * A file that is written from the dataset. The same release, parameters and languages
 * produce the same bytes.
 *
 * @param name name of the file for a release
 * @param format name for the option {@code --format} of the export command, which several
 * files may have; if it is empty, the file is selected by its name or extension
 * @param description what the file contains, in a few words
 * @param contentType the media type
 * @param parameters names of its parameters besides {@code lang}
 * @param isCacheable whether the file depends on the release only
 * @param opener opens the file
 */
public record Export(Function<Release, String> name, String format, String description, String contentType,
		Set<String> parameters, boolean isCacheable, Opener opener) {

	/** Creates a file that depends on its parameters, and is selected by its name. */
	public static Export of(String name, String description, String contentType, Set<String> parameters,
			Opener opener) {
		return new Export((release) -> name, "", description, contentType, parameters, false, opener);
	}

	String file(Release release) {
		return this.name.apply(release);
	}

	/** Opens files. */
	@FunctionalInterface
	public interface Opener {

		/**
		 * Opens the file. The caller closes it. Errors of the request are reported here,
		 * before the first byte.
		 * @param parameters the parameters of the request, with known names only
		 * @param request id of the request
		 */
		ExportContent open(Map<String, List<String>> parameters, LanguagePreferences languages, String request);

	}

}
