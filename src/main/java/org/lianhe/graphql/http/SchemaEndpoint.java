package org.lianhe.graphql.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaPrinter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.lianhe.graphql.schema.SupportedDirectives;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.HttpRequestHandler;

/** Serves the schema as text. */
final class SchemaEndpoint implements HttpRequestHandler {

	/** An address with the extension by which code generators know a schema. */
	static final String FILE = "/schema.graphql";

	private final byte[] plain;

	private final byte[] gzip;

	private final String tag;

	private final ResponseWriter writer;

	SchemaEndpoint(GraphQLSchema schema, EntityTagFactory tags, ResponseWriter writer) {
		String text = new SchemaPrinter(
				SchemaPrinter.Options.defaultOptions().includeDirectiveDefinition(SupportedDirectives::isSupported))
			.print(schema);
		this.plain = text.getBytes(StandardCharsets.UTF_8);
		this.gzip = ResponseWriter.gzip(this.plain);
		this.tag = tags.tag("", text);
		this.writer = writer;
	}

	@Override
	public void handleRequest(HttpServletRequest request, HttpServletResponse response) throws IOException {
		if (!"GET".equals(request.getMethod()) && !"HEAD".equals(request.getMethod())) {
			response.setHeader(HttpHeaders.ALLOW, "GET, HEAD");
			response.setStatus(HttpStatus.METHOD_NOT_ALLOWED.value());
		}
		else if (!this.writer.writeNotModified(request, response, this.tag, HttpHeaders.ACCEPT_ENCODING)) {
			response.setContentType("text/plain;charset=UTF-8");
			this.writer.write(request, response, this.tag, HttpHeaders.ACCEPT_ENCODING, this.plain, () -> this.gzip);
		}
	}

}
