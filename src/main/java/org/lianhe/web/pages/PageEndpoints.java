package org.lianhe.web.pages;

import java.net.URI;
import java.nio.charset.StandardCharsets;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Answers to people with a browser. */
final class PageEndpoints {

	private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

	private static final Resource PAGE = new ClassPathResource("/static/graphiql/page.html", PageEndpoints.class);

	private PageEndpoints() {
	}

	/** The GraphiQL page. */
	static ServerResponse page(ServerRequest request) {
		return ServerResponse.ok().contentType(HTML).body(PAGE);
	}

	/** Redirects to GraphiQL. */
	static ServerResponse start(ServerRequest request) {
		return ServerResponse.seeOther(URI.create(request.requestPath().contextPath().value() + "/graphiql")).build();
	}

}
