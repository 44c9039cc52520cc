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
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives every answer its headers, and keeps them, and what was said of the origin that
 * asks, when an answer is begun anew as an error.
 */
final class ResponseHeaderFilter extends OncePerRequestFilter {

	private final boolean isOpen;

	/**
	 * Makes the filter.
	 * @param isOpen whether pages of all origins may read the data
	 */
	ResponseHeaderFilter(boolean isOpen) {
		this.isOpen = isOpen;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		set(request, response);
		if (this.isOpen && OpenCorsProcessor.isPreflight(request)) {
			OpenCorsProcessor.preflight(response);
			return;
		}
		chain.doFilter(request, new HttpServletResponseWrapper(response) {
			@Override
			public void reset() {
				Map<String, List<String>> origin = aboutOrigin(response);
				super.reset();
				set(request, response);
				origin.forEach((name, values) -> values.forEach((value) -> response.addHeader(name, value)));
			}
		});
	}

	/** What an answer that is not the same for all origins says of the one that asks. */
	private Map<String, List<String>> aboutOrigin(HttpServletResponse response) {
		if (this.isOpen) {
			return Map.of();
		}
		Map<String, List<String>> said = new HashMap<>();
		for (String name : Set.copyOf(response.getHeaderNames())) {
			if (HttpHeaders.VARY.equalsIgnoreCase(name) || name.startsWith("Access-Control-")) {
				said.put(name, List.copyOf(response.getHeaders(name)));
			}
		}
		return said;
	}

	private void set(HttpServletRequest request, HttpServletResponse response) {
		ResponseHeaders.set(request, response);
		if (this.isOpen && RequestPaths.isData(RequestPaths.of(request))) {
			OpenCorsProcessor.allow(response);
		}
	}

}
