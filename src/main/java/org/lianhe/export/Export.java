package org.lianhe.export;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.lianhe.core.i18n.LanguagePreferences;
import org.lianhe.model.dataset.Release;

/**
 * A file that is written from the dataset. The same release, parameters and languages
 * produce the same bytes.
 */
public interface Export {

	/** Returns the name of the file for a release. */
	String file(Release release);

	/** Returns what the file contains, in a few words. */
	String description();

	/** Returns the media type. */
	String contentType();

	/**
	 * Returns its name for the option {@code --format} of the export command. Several
	 * files may have the same format. If it is empty, the file is selected by its name or
	 * extension.
	 */
	default String format() {
		return "";
	}

	/** Returns the names of its parameters besides {@code lang}. */
	default Set<String> parameters() {
		return Set.of();
	}

	/** Whether the file depends on the release only, so that it can be cached. */
	default boolean isCacheable() {
		return false;
	}

	/**
	 * Opens the file. The caller closes it. Errors of the request are reported here,
	 * before the first byte.
	 * @param parameters the parameters of the request, with known names only
	 * @param request id of the request
	 */
	ExportContent open(Map<String, List<String>> parameters, LanguagePreferences languages, String request);

}
