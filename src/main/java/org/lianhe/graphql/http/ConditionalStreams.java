package org.lianhe.graphql.http;

import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.GZIPOutputStream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.lianhe.model.dataset.CurrentRelease;

import org.springframework.http.HttpHeaders;

/**
 * What clients may keep of answers that are streamed. Such an answer is known by the what
 * the store held that it is from, and by all else that it depends on, its parts.
 */
public final class ConditionalStreams {

	private static final int BUFFER = 8192;

	private final CurrentRelease current;

	private final EntityTagFactory tags;

	private final ConditionalRequests freshness;

	private final ContentEncoding coding;

	ConditionalStreams(CurrentRelease current, EntityTagFactory tags, ConditionalRequests freshness,
			ContentEncoding coding) {
		this.current = current;
		this.tags = tags;
		this.freshness = freshness;
		this.coding = coding;
	}

	/** Answers that nothing has changed, if the client has what it asks for. */
	public boolean isHeld(HttpServletRequest request, HttpServletResponse response, String... parts) {
		return ConditionalRequests.isConditional(request) && !ConditionalRequests.isAnyHeld(request) && this.freshness
			.isHeld(request, response, this.tags.tag(this.current.get().contentId(), parts), ConditionalRequests.VARY);
	}

	/**
	 * Says what may be kept, and begins the answer. Whoever closes it says that it is
	 * whole.
	 * @param content names what the store held that is read
	 * @param isPacked whether it is small enough as it is
	 */
	public OutputStream open(HttpServletRequest request, HttpServletResponse response, String content, boolean isPacked,
			String... parts) throws IOException {
		boolean isZipped = !isPacked && this.coding.isZipped(request, Integer.MAX_VALUE);
		this.freshness.mark(request, response, this.tags.tag(content, parts).in(isZipped), ConditionalRequests.VARY);
		if (!isZipped) {
			return response.getOutputStream();
		}
		response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
		return new GZIPOutputStream(response.getOutputStream(), BUFFER, true);
	}

}
