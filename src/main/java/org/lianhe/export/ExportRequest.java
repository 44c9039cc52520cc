package org.lianhe.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.lianhe.core.i18n.LanguagePreferences;
import org.lianhe.export.tabular.ByteOrderMark;
import org.lianhe.model.dataset.Release;
import org.lianhe.web.streaming.StreamingResponder;

import org.springframework.http.HttpHeaders;

/**
 * A request for a file.
 *
 * @param export writes the file
 * @param parameters parameters of the file
 * @param languages requested languages
 * @param hasByteOrderMark whether the file starts with a byte order mark
 * @param http the HTTP request
 * @param response the HTTP response
 */
record ExportRequest(Export export, Map<String, List<String>> parameters, LanguagePreferences languages,
		boolean hasByteOrderMark, HttpServletRequest http, HttpServletResponse response) {

	private static final String LANG = "lang";

	/**
	 * Reads the parameters.
	 * @throws org.lianhe.core.error.ApiException if a parameter is unknown
	 */
	static ExportRequest of(Export export, HttpServletRequest http, HttpServletResponse response) {
		Map<String, List<String>> parameters = new TreeMap<>();
		http.getParameterMap().forEach((name, values) -> parameters.put(name, Arrays.asList(values)));
		ExportCatalog.checkParameters(export, parameters.keySet());
		String lang = http.getParameter(LANG);
		parameters.remove(LANG);
		parameters.remove(ByteOrderMark.PARAMETER);
		return new ExportRequest(export, parameters,
				LanguagePreferences.ofHeader((lang != null) ? lang : http.getHeader(HttpHeaders.ACCEPT_LANGUAGE)),
				ByteOrderMark.isRequested(http.getParameter(ByteOrderMark.PARAMETER)), http, response);
	}

	ExportContent open(String request) {
		return this.export.opener().open(this.parameters, this.languages, request);
	}

	/** Sets the headers that describe the file. */
	void describe(Release release) {
		this.response.setContentType(this.export.contentType());
		StreamingResponder.mark(this.response, release);
		this.response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				"attachment; filename=\"" + this.export.file(release) + "\"");
	}

	void write(ExportContent content, OutputStream out) throws IOException {
		if (this.hasByteOrderMark) {
			ByteOrderMark.write(out);
		}
		content.body().write(out, (part) -> {
		});
	}

	/** Returns the name of the file in the cache. */
	String cacheKey(String file) {
		return this.hasByteOrderMark ? file + " with byte order mark" : file;
	}

	/** Whether the format is compressed. */
	boolean isPacked() {
		return List.of("application/zip", "application/vnd.apache.parquet").contains(this.export.contentType());
	}

	/** Returns what the file depends on besides the release. */
	String[] parts(String file) {
		return new String[] { "export", cacheKey(file), this.parameters.toString(), this.languages.toString() };
	}

}
