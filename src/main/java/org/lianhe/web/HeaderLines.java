package org.lianhe.web;

import java.util.Enumeration;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * Headers that may come in several lines, which are one list (RFC 9110, section 5.3).
 */
public final class HeaderLines {

	private HeaderLines() {
	}

	/** All lines of a header as one, in their order; null where there are none. */
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
