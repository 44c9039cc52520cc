package org.lianhe.graphql.http;

import java.io.IOException;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.lianhe.graphql.execution.ValidDocument;

import org.springframework.graphql.GraphQlRequest;
import org.springframework.http.MediaType;

/** Handles requests for formats other than JSON. */
public interface AlternativeFormats {

	/** The media types; the first is preferred if the client has no preference. */
	List<MediaType> types();

	/**
	 * Executes a request and writes its response.
	 * @param type the media type that the client prefers; null if the request names a
	 * format instead
	 */
	void handle(GraphQlHttpExchange exchange, GraphQlRequest request, ValidDocument document, @Nullable MediaType type)
			throws IOException;

}
