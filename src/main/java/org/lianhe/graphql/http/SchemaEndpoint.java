package org.lianhe.graphql.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaPrinter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** Answers with the schema as text. */
final class SchemaEndpoint {

	private final byte[] plain;

	private final byte[] zipped;

	private final EntityTag tag;

	private final ConditionalRequests freshness;

	private final ContentEncoding coding;

	SchemaEndpoint(GraphQLSchema schema, ConditionalRequests freshness, EntityTagFactory tags, ContentEncoding coding) {
		String text = new SchemaPrinter().print(schema);
		this.plain = text.getBytes(StandardCharsets.UTF_8);
		this.zipped = ContentEncoding.zipped(this.plain);
		this.tag = tags.tag("", text);
		this.freshness = freshness;
		this.coding = coding;
	}

	void handle(HttpServletRequest request, HttpServletResponse response) throws IOException {
		if (!"GET".equals(request.getMethod()) && !"HEAD".equals(request.getMethod())) {
			response.setHeader(HttpHeaders.ALLOW, "GET, HEAD");
			response.setStatus(HttpStatus.METHOD_NOT_ALLOWED.value());
			return;
		}
		if (this.freshness.isHeld(request, response, this.tag, HttpHeaders.ACCEPT_ENCODING)) {
			return;
		}
		boolean isZipped = this.coding.isZipped(request, this.plain.length);
		this.freshness.mark(request, response, this.tag.in(isZipped), HttpHeaders.ACCEPT_ENCODING);
		if (isZipped) {
			response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
		}
		byte[] body = isZipped ? this.zipped : this.plain;
		response.setContentType("text/plain;charset=UTF-8");
		response.setContentLength(body.length);
		response.getOutputStream().write(body);
	}

}
