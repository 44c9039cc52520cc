package org.lianhe.web.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;

import org.lianhe.core.error.ApiException;
import org.lianhe.core.error.ErrorCode;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.util.UriComponentsBuilder;

/** Answers to people with a browser. */
final class PageEndpoints {

	private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

	private static final Resource PAGE = new ClassPathResource("static/graphiql/page.html");

	private final RecordPages records;

	private final String recordQuery;

	PageEndpoints(RecordPages records) {
		this.records = records;
		try {
			this.recordQuery = new ClassPathResource("static/graphiql/record.graphql")
				.getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The GraphiQL page. */
	ServerResponse page(ServerRequest request) {
		return ServerResponse.ok().contentType(HTML).body(PAGE);
	}

	/** Redirects from the root to GraphiQL. */
	ServerResponse start(ServerRequest request) {
		return ServerResponse.seeOther(to(request).build().toUri()).build();
	}

	/**
	 * Redirects from the permanent address of a record to a query for it in GraphiQL.
	 */
	ServerResponse record(ServerRequest request) {
		String slug = request.pathVariable("slug");
		return switch (this.records.of(slug)) {
			case PRESENT -> ServerResponse.seeOther(query(request, slug)).build();
			case WITHDRAWN -> throw new ApiException(ErrorCode.GONE, "The record with this slug was withdrawn.");
			case UNKNOWN -> throw new ApiException(ErrorCode.NOT_FOUND, "There is no record with this slug.");
		};
	}

	private URI query(ServerRequest request, String slug) {
		return to(request).queryParam("query", "{query}")
			.queryParam("variables", "{variables}")
			.encode()
			.buildAndExpand(this.recordQuery, "{\"slug\":\"" + slug + "\"}")
			.toUri();
	}

	private static UriComponentsBuilder to(ServerRequest request) {
		return UriComponentsBuilder.fromPath(request.requestPath().contextPath().value() + "/graphiql");
	}

}
