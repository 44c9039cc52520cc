package org.lianhe.web;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;

/** The paths of the server, without the context path. */
final class RequestPaths {

	/** The paths of data, which pages of other origins may read. */
	private static final List<String> DATA = List.of("/graphql", "/reconcile", "/export", "/id");

	private RequestPaths() {
	}

	/** The path of a request without the context path, still encoded. */
	static String of(HttpServletRequest request) {
		String uri = String.valueOf(request.getRequestURI());
		String context = request.getContextPath();
		return (context != null && !context.isEmpty() && uri.startsWith(context)) ? uri.substring(context.length())
				: uri;
	}

	/** Whether the path is one of data. */
	static boolean isData(String path) {
		return DATA.stream().anyMatch((data) -> path.equals(data) || path.startsWith(data + "/"));
	}

	/** Patterns of the paths of data. */
	static List<String> dataPatterns() {
		return DATA.stream().map((data) -> data + "/**").toList();
	}

}
