package org.lianhe.web;

import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * The headers that every answer has. They allow as little as pages need, and let anyone
 * read the data.
 */
final class ResponseHeaders {

	/**
	 * What pages may do. Scripts, styles, pictures and answers come from this server
	 * alone, and nothing that stands in a page's text is run.
	 */
	private static final String PAGES = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
			+ " font-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

	/**
	 * The one style that GraphiQL writes into its page, to hold the page still behind an
	 * open dialog: allowed by its digest.
	 */
	private static final String GRAPHIQL = PAGES.replace("style-src 'self'",
			"style-src 'self' 'sha256-Y/huXlwoYkVyQlxwSVcCi1RCDGDCSVBzDt0hYP9qlTc='");

	/** A preview has no scripts and is shown within the pages of others. */
	private static final String PREVIEW = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors *";

	private static final Map<String, String> ALWAYS = Map.of("X-Content-Type-Options", "nosniff", "Referrer-Policy",
			"no-referrer", "Cross-Origin-Opener-Policy", "same-origin", "Cross-Origin-Resource-Policy", "cross-origin",
			"Permissions-Policy", "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()");

	/** A year, which browsers keep to once they were here over TLS. */
	private static final String HSTS = "max-age=31536000";

	private ResponseHeaders() {
	}

	/** Sets the headers of the answer to this request, over those of the same names. */
	static void set(HttpServletRequest request, HttpServletResponse response) {
		of(request).forEach(response::setHeader);
	}

	private static Map<String, String> of(HttpServletRequest request) {
		Map<String, String> headers = new LinkedHashMap<>(ALWAYS);
		headers.put(RequestId.HEADER, RequestId.of(request));
		headers.put("Content-Security-Policy", policy(RequestPaths.of(request)));
		if (request.isSecure()) {
			headers.put("Strict-Transport-Security", HSTS);
		}
		return headers;
	}

	private static String policy(String path) {
		return switch (path) {
			case "/graphiql" -> GRAPHIQL;
			case "/reconcile/preview", "/reconcile/preview/" -> PREVIEW;
			default -> PAGES;
		};
	}

}
