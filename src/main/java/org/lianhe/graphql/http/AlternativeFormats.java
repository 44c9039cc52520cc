package org.lianhe.graphql.http;

import java.io.IOException;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.lianhe.graphql.execution.ValidDocument;

import org.springframework.http.MediaType;

/** Answers queries in forms other than JSON. */
public interface AlternativeFormats {

	/** Its media types, the first of which is sent where several are liked as well. */
	List<MediaType> types();

	/**
	 * Answers a query, or says why not.
	 * @param chosen the media type that the client likes best; null where it names a
	 * format instead
	 */
	void answer(GraphQlHttpRequest asked, ValidDocument document, @Nullable MediaType chosen,
			HttpServletRequest request, HttpServletResponse response) throws IOException;

}
