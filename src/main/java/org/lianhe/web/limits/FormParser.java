package org.lianhe.web.limits;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.apache.tomcat.util.http.Parameters;
import org.lianhe.core.error.ApiException;

/** Parses form parameters. */
final class FormParser {

	private FormParser() {
	}

	/**
	 * Parses the parameters of the query string.
	 * @throws ApiException if they are malformed or too many
	 */
	static HttpServletRequest checked(HttpServletRequest request) {
		try {
			if (request.getQueryString() != null) {
				request.getParameterMap();
			}
			return request;
		}
		catch (InvalidParameterException ex) {
			throw ApiException.badInput("The parameters of the address are not well formed, or too many. "
					+ "Percent-encode them, in UTF-8.");
		}
	}

	/**
	 * Returns the parameters of the query string followed by those of the form.
	 * @throws ApiException if they are malformed or too many
	 */
	static Map<String, String[]> with(Map<String, String[]> address, BufferedBody body, int most) {
		Parameters form = new Parameters();
		form.setCharset(StandardCharsets.UTF_8);
		form.setLimit(most);
		try {
			form.processParameters(body.bytes(), 0, body.length());
		}
		catch (InvalidParameterException ex) {
			throw ApiException
				.badInput("The form is not well formed, or has more than " + most + " fields. Send fewer, in UTF-8.");
		}
		Map<String, String[]> all = new LinkedHashMap<>(address);
		for (String name : Collections.list(form.getParameterNames())) {
			String[] more = form.getParameterValues(name);
			all.merge(name, more, FormParser::joined);
		}
		return all;
	}

	private static String[] joined(String[] first, String[] second) {
		String[] both = new String[first.length + second.length];
		System.arraycopy(first, 0, both, 0, first.length);
		System.arraycopy(second, 0, both, first.length, second.length);
		return both;
	}

}
