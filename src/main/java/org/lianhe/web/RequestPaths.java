package org.lianhe.web;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;

/** The addresses of the server, without what stands before them. */
final class RequestPaths {

	/** Where data are, which pages of other origins may ask for. */
	private static final List<String> DATA = List.of("/graphql", "/reconcile", "/export", "/id");

	private RequestPaths() {
	}

	/** The path of a request within the server, as it was sent. */
	static String of(HttpServletRequest request) {
		String uri = String.valueOf(request.getRequestURI());
		String context = request.getContextPath();
		return (context != null && !context.isEmpty() && uri.startsWith(context)) ? uri.substring(context.length())
				: uri;
	}

	/** Whether the path leads to data. */
	static boolean isData(String path) {
		return DATA.stream().anyMatch((data) -> path.equals(data) || path.startsWith(data + "/"));
	}

	/** The patterns of all paths that lead to data. */
	static List<String> data() {
		return DATA.stream().map((data) -> data + "/**").toList();
	}

}
