package org.lianhe.graphql.http;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;

/** Sends answers. */
final class ResponseWriter {

	private final ResponseCache cache;

	private final ConditionalRequests freshness;

	private final ContentEncoding coding;

	ResponseWriter(ResponseCache cache, ConditionalRequests freshness, ContentEncoding coding) {
		this.cache = cache;
		this.freshness = freshness;
		this.coding = coding;
	}

	void send(HttpServletRequest request, HttpServletResponse response, CachedResponse reply) throws IOException {
		EntityTag tag = reply.tag();
		boolean isZipped = this.coding.isZipped(request, reply.body().length);
		CachedResponse sent = isZipped ? this.cache.zipped(reply) : reply;
		sent.exchange().answered(request);
		if (tag != null) {
			this.freshness.mark(request, response, tag.in(isZipped), ConditionalRequests.VARY);
		}
		else {
			ConditionalRequests.markPassing(response, ConditionalRequests.VARY);
		}
		if (isZipped) {
			response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
		}
		write(response, sent);
	}

	private static void write(HttpServletResponse response, CachedResponse sent) throws IOException {
		if (sent.status() != CachedResponse.OK) {
			response.setStatus(sent.status());
			if (sent.retryAfter() != null) {
				response.setHeader(HttpHeaders.RETRY_AFTER, sent.retryAfter());
			}
		}
		response.setContentType(sent.type());
		response.setContentLength(sent.body().length);
		response.getOutputStream().write(sent.body());
	}

}
