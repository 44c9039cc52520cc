package org.lianhe.export;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import jakarta.servlet.http.HttpServletRequest;
import org.lianhe.core.i18n.LanguagePreferences;

import org.springframework.http.HttpHeaders;

/**
 * A file as a client asks for it.
 *
 * @param export that makes it
 * @param parameters beside {@code lang}
 * @param languages wanted
 */
record ExportRequest(Export export, Map<String, List<String>> parameters, LanguagePreferences languages) {

	private static final String LANG = "lang";

	/**
	 * Reads what is asked.
	 * @throws org.lianhe.core.error.ApiException if there is no such parameter
	 */
	static ExportRequest of(Export export, HttpServletRequest received) {
		Map<String, List<String>> given = new TreeMap<>();
		received.getParameterMap().forEach((name, values) -> given.put(name, Arrays.asList(values)));
		ExportCatalog.check(export, given.keySet());
		String lang = received.getParameter(LANG);
		given.remove(LANG);
		return new ExportRequest(export, given,
				LanguagePreferences.ofHeader((lang != null) ? lang : received.getHeader(HttpHeaders.ACCEPT_LANGUAGE)));
	}

	ExportContent open(String request) {
		return this.export.open(this.parameters, this.languages, request);
	}

	/** Whether it would not become smaller by being packed. */
	boolean isPacked() {
		return List.of("application/zip", "application/vnd.apache.parquet").contains(this.export.contentType());
	}

	/** All that it depends on, beside the release of this name for it. */
	String[] parts(String file) {
		return new String[] { "export", file, this.parameters.toString(), this.languages.toString() };
	}

}
