package org.lianhe.web;

import java.util.Enumeration;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** Headers of several lines, which form one list (RFC 9110, section 5.3). */
public final class HeaderLines {

	private HeaderLines() {
	}

	/** The lines of a header, joined in their order; null if the header is absent. */
	public static @Nullable String joined(HttpServletRequest request, String name) {
		Enumeration<String> lines = request.getHeaders(name);
		if (!lines.hasMoreElements()) {
			return null;
		}
		String first = lines.nextElement();
		if (!lines.hasMoreElements()) {
			return first;
		}
		StringBuilder all = new StringBuilder(first);
		lines.asIterator().forEachRemaining((line) -> all.append(", ").append(line));
		return all.toString();
	}

}
