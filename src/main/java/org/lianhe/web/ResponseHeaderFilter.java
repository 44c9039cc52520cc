package org.lianhe.web;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

import org.springframework.http.HttpHeaders;
import org.springframework.web.cors.CorsUtils;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Sets the headers that all responses have, and keeps them when a response is reset to
 * send an error. If pages of all origins may read the data, it also sets the CORS headers
 * and answers preflight requests. Those are the same for all origins, without the
 * {@code Vary: Origin} of Spring's filter, so that a shared cache keeps one response.
 */
public final class ResponseHeaderFilter extends OncePerRequestFilter {

	/** Scripts, styles, images and data come from this server only. */
	private static final String PAGES = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
			+ " font-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

	/**
	 * Also allows, by its digest, the style that GraphiQL inserts to stop the page from
	 * scrolling behind a dialog.
	 */
	private static final String GRAPHIQL = PAGES.replace("style-src 'self'",
			"style-src 'self' 'sha256-Y/huXlwoYkVyQlxwSVcCi1RCDGDCSVBzDt0hYP9qlTc='");

	/** A preview has no scripts and is shown in frames of other pages. */
	private static final String PREVIEW = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors *";

	private static final Map<String, String> ALWAYS = Map.of("X-Content-Type-Options", "nosniff", "Referrer-Policy",
			"no-referrer", "Cross-Origin-Opener-Policy", "same-origin", "Cross-Origin-Resource-Policy", "cross-origin",
			"Permissions-Policy", "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()");

	/** One year, for browsers that were here over TLS. */
	private static final String HSTS = "max-age=31536000";

	/** The paths of data, which pages of other origins may read. */
	private static final List<String> DATA = List.of("/graphql", "/reconcile", "/export", "/id", "/schema.graphql");

	private final boolean isOpen;

	/**
	 * Creates the filter.
	 * @param isOpen whether pages of all origins may read the data
	 */
	ResponseHeaderFilter(boolean isOpen) {
		this.isOpen = isOpen;
	}

	/** Sets the headers of the response to this request. */
	public static void setHeaders(HttpServletRequest request, HttpServletResponse response) {
		ALWAYS.forEach(response::setHeader);
		response.setHeader(RequestId.HEADER, RequestId.of(request));
		response.setHeader("Content-Security-Policy", switch (path(request)) {
			case "/graphiql" -> GRAPHIQL;
			case "/reconcile/preview", "/reconcile/preview/" -> PREVIEW;
			default -> PAGES;
		});
		if (request.isSecure()) {
			response.setHeader("Strict-Transport-Security", HSTS);
		}
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		setAll(request, response);
		if (this.isOpen && CorsUtils.isPreFlightRequest(request) && isData(request)) {
			response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, String.join(", ", CorsProperties.METHODS));
			response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, "*");
			response.setHeader(HttpHeaders.ACCESS_CONTROL_MAX_AGE, String.valueOf(CorsProperties.MAX_AGE.toSeconds()));
			response.setStatus(HttpServletResponse.SC_NO_CONTENT);
			return;
		}
		chain.doFilter(request, new HttpServletResponseWrapper(response) {

			@Override
			public void reset() {
				Map<String, List<String>> cors = corsHeaders(response);
				super.reset();
				setAll(request, response);
				cors.forEach((name, values) -> values.forEach((value) -> response.addHeader(name, value)));
			}

		});
	}

	/** The headers that Spring's filter set for the origin of the request. */
	private Map<String, List<String>> corsHeaders(HttpServletResponse response) {
		Map<String, List<String>> headers = new HashMap<>();
		if (!this.isOpen) {
			for (String name : Set.copyOf(response.getHeaderNames())) {
				if (HttpHeaders.VARY.equalsIgnoreCase(name) || name.startsWith("Access-Control-")) {
					headers.put(name, List.copyOf(response.getHeaders(name)));
				}
			}
		}
		return headers;
	}

	private void setAll(HttpServletRequest request, HttpServletResponse response) {
		setHeaders(request, response);
		if (this.isOpen && isData(request)) {
			setCorsHeaders(response);
		}
	}

	/** Lets pages of all origins read the response. */
	public static void setCorsHeaders(HttpServletResponse response) {
		response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
		response.setHeader(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, "*");
	}

	private static boolean isData(HttpServletRequest request) {
		String path = path(request);
		return DATA.stream().anyMatch((data) -> path.equals(data) || path.startsWith(data + "/"));
	}

	/** Patterns of the paths of data. */
	static List<String> dataPatterns() {
		return DATA.stream().map((data) -> data + "/**").toList();
	}

	/** The path of a request without the context path, still encoded. */
	private static String path(HttpServletRequest request) {
		String uri = String.valueOf(request.getRequestURI());
		String context = request.getContextPath();
		return (context != null && uri.startsWith(context)) ? uri.substring(context.length()) : uri;
	}

}
