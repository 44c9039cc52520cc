package org.lianhe.export.tabular;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.lianhe.core.error.ApiException;

/**
 * The byte order mark, by which Excel recognizes CSV files in UTF-8. Other readers do not
 * expect it, so it is written on request only.
 */
public final class ByteOrderMark {

	/** Name of the request parameter. */
	public static final String PARAMETER = "bom";

	private ByteOrderMark() {
	}

	/** Whether files of this media type can start with a byte order mark. */
	public static boolean isSupportedBy(String contentType) {
		return contentType.startsWith("text/csv") || contentType.startsWith("text/tab-separated-values");
	}

	/**
	 * Parses the request parameter.
	 * @throws ApiException if it is neither true nor false
	 */
	public static boolean isRequested(@Nullable String parameter) {
		if (parameter == null || "false".equals(parameter)) {
			return false;
		}
		if (!"true".equals(parameter)) {
			throw ApiException.badInput("`bom` is \"" + parameter + "\"; it takes true, false.")
				.with("argument", PARAMETER);
		}
		return true;
	}

	/** Parses the request parameter of a table. */
	static boolean isRequested(@Nullable String parameter, TableFormat format) {
		boolean isRequested = isRequested(parameter);
		if (isRequested && !isSupportedBy(format.contentType())) {
			throw ApiException.badInput("`bom` is for the formats csv and tsv; leave it out for " + format.word() + ".")
				.with("argument", PARAMETER);
		}
		return isRequested;
	}

	/** Whether {@code Accept} names the charset that Python calls UTF-8 with the mark. */
	static boolean isAccepted(@Nullable String accept, TableFormat format) {
		return accept != null && accept.toLowerCase(Locale.ROOT).contains("utf-8-sig")
				&& isSupportedBy(format.contentType());
	}

	public static void write(OutputStream out) throws IOException {
		out.write("\uFEFF".getBytes(StandardCharsets.UTF_8));
	}

}
