package org.lianhe.graphql.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.lianhe.web.HeaderLines;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * Says how long an answer may be kept and when a client's copy is still good (RFC 9110,
 * section 13; RFC 9111). Only GET and HEAD are conditional.
 */
public final class ConditionalRequests {

	/** What answers to queries vary by. */
	public static final String VARY = "Accept, Accept-Language, Accept-Encoding";

	private static final String ANY = "*";

	private static final String NEVER = "no-store";

	private final String control;

	/**
	 * Says the same of all answers.
	 * @param control the {@code Cache-Control} of what may be kept
	 */
	ConditionalRequests(String control) {
		this.control = control;
	}

	/**
	 * Answers that nothing has changed, if the client has what this tag is of.
	 * @param vary headers that the answer depends on
	 */
	public boolean isHeld(HttpServletRequest request, HttpServletResponse response, EntityTag tag, String vary) {
		String held = held(request, tag);
		if (held == null) {
			return false;
		}
		response.setStatus(HttpStatus.NOT_MODIFIED.value());
		mark(request, response, held, vary);
		return true;
	}

	/** Whether the client has whatever there is, so that it has to be made to be sure. */
	static boolean isAnyHeld(HttpServletRequest request) {
		return isConditional(request) && ANY.equals(request.getHeader(HttpHeaders.IF_NONE_MATCH));
	}

	/** Says that the answer may be kept, and under which tag. */
	public void mark(HttpServletRequest request, HttpServletResponse response, String tag, String vary) {
		response.addHeader(HttpHeaders.VARY, vary);
		if (!isPost(request)) {
			response.setHeader(HttpHeaders.ETAG, tag);
			response.setHeader(HttpHeaders.CACHE_CONTROL, this.control);
		}
	}

	/** Says that the answer is for this request only. */
	public static void markPassing(HttpServletResponse response, String vary) {
		response.addHeader(HttpHeaders.VARY, vary);
		response.setHeader(HttpHeaders.CACHE_CONTROL, NEVER);
	}

	static boolean isConditional(HttpServletRequest request) {
		return !isPost(request) && request.getHeader(HttpHeaders.IF_NONE_MATCH) != null;
	}

	/** The tag that the client has, weakly compared; null if it has none of these. */
	private static @Nullable String held(HttpServletRequest request, EntityTag tag) {
		if (!isConditional(request)) {
			return null;
		}
		String tags = HeaderLines.joined(request, HttpHeaders.IF_NONE_MATCH);
		if (tags != null && (tags.contains(tag.plain()) || ANY.equals(tags))) {
			return tag.plain();
		}
		return (tags != null && tags.contains(tag.zipped()) && ContentEncoding.takesGzip(request)) ? tag.zipped()
				: null;
	}

	private static boolean isPost(HttpServletRequest request) {
		return "POST".equals(request.getMethod());
	}

}
