package org.lianhe.export;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.lianhe.core.i18n.LanguagePreferences;
import org.lianhe.model.dataset.Release;

/**
 * A file that can be made from the dataset. The same release, parameters and languages
 * give the same bytes.
 */
public interface Export {

	/** The name of the file for a release. */
	String file(Release release);

	/** What it is, in a few words for whoever looks for a file. */
	String description();

	/** Its media type. */
	String contentType();

	/**
	 * The word for it in the export command, which several files may share; empty where
	 * its name and the ending of its name are words enough.
	 */
	default String format() {
		return "";
	}

	/** The names of the parameters that it takes, beside {@code lang}. */
	default Set<String> parameters() {
		return Set.of();
	}

	/**
	 * Opens it, which the caller closes. All that can be refused is refused here, before
	 * the first byte.
	 * @param parameters those that were given, all of them known
	 * @param request id of the request
	 */
	ExportContent open(Map<String, List<String>> parameters, LanguagePreferences languages, String request);

}
