package org.lianhe.http;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;

/** Sends answers. */
final class Replies {

	private final AnswerCache cache;

	private final Freshness freshness;

	private final Coding coding;

	Replies(AnswerCache cache, Freshness freshness, Coding coding) {
		this.cache = cache;
		this.freshness = freshness;
		this.coding = coding;
	}

	void send(HttpServletRequest request, HttpServletResponse response, Reply reply) throws IOException {
		EntityTag tag = reply.tag();
		boolean isZipped = this.coding.isZipped(request, reply.body().length);
		Reply sent = isZipped ? this.cache.zipped(reply) : reply;
		sent.exchange().answered(request);
		if (tag != null) {
			this.freshness.mark(request, response, tag.in(isZipped), Freshness.VARY);
		}
		else {
			Freshness.markPassing(response, Freshness.VARY);
		}
		if (isZipped) {
			response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
		}
		write(response, sent);
	}

	private static void write(HttpServletResponse response, Reply sent) throws IOException {
		if (sent.status() != Reply.OK) {
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
