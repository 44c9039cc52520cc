package org.lianhe.graphql.http;

import java.io.IOException;
import java.io.OutputStream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.lianhe.model.dataset.CurrentRelease;

/**
 * Writes streamed responses that clients may cache. Their entity tags are made from the
 * content of the store that is read, and from parts: all else that they depend on.
 */
public final class ConditionalStreams {

	private final CurrentRelease current;

	private final EntityTagFactory tags;

	private final ResponseWriter writer;

	ConditionalStreams(CurrentRelease current, EntityTagFactory tags, ResponseWriter writer) {
		this.current = current;
		this.tags = tags;
		this.writer = writer;
	}

	/** Writes that nothing has changed if the client has the response; tells whether. */
	public boolean writeNotModified(HttpServletRequest request, HttpServletResponse response, String... parts) {
		return ResponseWriter.isConditional(request) && !ResponseWriter.matchesAny(request)
				&& this.writer.writeNotModified(request, response, this.tags.tag(this.current.get().contentId(), parts),
						ResponseWriter.VARY);
	}

	/**
	 * Opens the body of a response, which the caller closes when it is complete.
	 * @param content names the content of the store that is read
	 * @param isCompressed whether the format itself is compressed
	 */
	public OutputStream open(HttpServletRequest request, HttpServletResponse response, String content,
			boolean isCompressed, String... parts) throws IOException {
		return this.writer.open(request, response, this.tags.tag(content, parts), isCompressed);
	}

}
