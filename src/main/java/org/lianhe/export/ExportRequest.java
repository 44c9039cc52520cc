package org.lianhe.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import jakarta.servlet.http.HttpServletRequest;
import org.lianhe.core.i18n.LanguagePreferences;
import org.lianhe.export.tabular.ByteOrderMark;
import org.lianhe.model.dataset.Release;

import org.springframework.http.HttpHeaders;

/**
 * A request for a file.
 *
 * @param export writes the file
 * @param parameters parameters of the file
 * @param languages requested languages
 * @param hasByteOrderMark whether the file starts with a byte order mark
 */
record ExportRequest(Export export, Map<String, List<String>> parameters, LanguagePreferences languages,
		boolean hasByteOrderMark) {

	private static final String LANG = "lang";

	/**
	 * Reads the parameters.
	 * @throws org.lianhe.core.error.ApiException if a parameter is unknown
	 */
	static ExportRequest of(Export export, HttpServletRequest request) {
		Map<String, List<String>> parameters = new TreeMap<>();
		request.getParameterMap().forEach((name, values) -> parameters.put(name, Arrays.asList(values)));
		ExportCatalog.checkParameters(export, parameters.keySet());
		String lang = request.getParameter(LANG);
		parameters.remove(LANG);
		parameters.remove(ByteOrderMark.PARAMETER);
		return new ExportRequest(export, parameters,
				LanguagePreferences.ofHeader((lang != null) ? lang : request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)),
				ByteOrderMark.isRequested(request.getParameter(ByteOrderMark.PARAMETER)));
	}

	ExportContent open(String request) {
		ExportContent content = this.export.open(this.parameters, this.languages, request);
		return this.hasByteOrderMark ? new MarkedContent(content) : content;
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

	private record MarkedContent(ExportContent content) implements ExportContent {

		@Override
		public Release release() {
			return this.content.release();
		}

		@Override
		public void write(OutputStream out) throws IOException {
			ByteOrderMark.write(out);
			this.content.write(out);
		}

		@Override
		public void close() {
			this.content.close();
		}

	}

}
