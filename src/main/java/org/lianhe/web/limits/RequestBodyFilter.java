package org.lianhe.web.limits;

import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.lianhe.core.budget.LimitsProperties;
import org.lianhe.core.error.ApiException;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * Buffers the body of a request up to the size limit, without holding a thread while a
 * client sends slowly. Handlers behind the filter find the complete body. At paths that
 * take no body, a request with one is rejected.
 */
final class RequestBodyFilter extends HttpFilter {

	private static final long serialVersionUID = 1;

	private static final String BODY = RequestBodyFilter.class.getName();

	/** Longest address and headers together. */
	static final int MAX_HEAD_BYTES = 16 << 10;

	/** Time within which a body has to come. */
	static final Duration MAX_TIME = Duration.ofSeconds(10);

	/** Most parameters of an address, and most fields of a form. */
	static final int MAX_PARAMETERS = 100;

	private final Set<String> paths;

	private final int maxBytes;

	private final transient MemoryQuota budget;

	private final transient EarlyErrorWriter refusals;

	/**
	 * Creates the filter.
	 * @param paths paths that take a body
	 */
	RequestBodyFilter(Set<String> paths, LimitsProperties limits, EarlyErrorWriter refusals) {
		this.paths = paths;
		this.maxBytes = (int) limits.maxBodySize().toBytes();
		this.budget = new MemoryQuota(limits.maxBodyMemory().toBytes());
		this.refusals = refusals;
	}

	/**
	 * Whether the request has a body. A malformed {@code Content-Length}, which makes
	 * Tomcat throw an exception whenever it is read, counts as one.
	 */
	static boolean hasBody(HttpServletRequest request) {
		try {
			return request.getContentLengthLong() > 0 || request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
		}
		catch (IllegalArgumentException ex) {
			return true;
		}
	}

	@Override
	protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		HttpServletRequest whole;
		try {
			checkHead(request);
			whole = hasBody(request) ? withBody(request, response) : FormParser.checked(request);
		}
		catch (ApiException refusal) {
			refuse(refusal, request, response);
			return;
		}
		if (whole != null) {
			chain.doFilter(whole, response);
		}
	}

	/**
	 * Rejects a long address or long headers. Tomcat reads somewhat more, since it
	 * rejects what is longer without saying why.
	 */
	private static void checkHead(HttpServletRequest request) {
		String query = request.getQueryString();
		long length = request.getRequestURI().length() + ((query != null) ? query.length() : 0);
		if (length > MAX_HEAD_BYTES) {
			throw tooLong(HttpStatus.URI_TOO_LONG, "address", length);
		}
		for (String name : Collections.list(request.getHeaderNames())) {
			for (String value : Collections.list(request.getHeaders(name))) {
				length += name.length() + value.length();
			}
		}
		if (length > MAX_HEAD_BYTES) {
			throw tooLong(HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE, "address and the headers", length);
		}
	}

	private static ApiException tooLong(HttpStatus status, String what, long length) {
		return ApiException.badRequest(status,
				String.format(Locale.ROOT,
						"The request has %2$,d characters in its %1$s; it may have %3$,d. POST the query to /graphql.",
						what, length, MAX_HEAD_BYTES))
			.with("maximum", MAX_HEAD_BYTES);
	}

	/**
	 * Returns the request with its body; null if the rest of the body is read
	 * asynchronously.
	 */
	private @Nullable HttpServletRequest withBody(HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		if (request.getAttribute(BODY) instanceof BufferedBody body) {
			return new BufferedBodyRequest(request, body, MAX_PARAMETERS);
		}
		if (!this.paths.contains(request.getServletPath())) {
			throw ApiException.badInput("No body is read at this address. POST queries to /graphql.");
		}
		String coding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
		if (coding != null && !"identity".equalsIgnoreCase(coding)) {
			throw ApiException.badRequest(HttpStatus.UNSUPPORTED_MEDIA_TYPE,
					"The body is compressed, by its `Content-Encoding`. Send it without compression.");
		}
		BufferedBody body = new BufferedBody(this.maxBytes, request.getContentLengthLong(), this.budget);
		CompletionCallbacks.run(request, body::release);
		if (!body.readWhatIsHere(request.getInputStream())) {
			new AsyncBodyReader(request, response, body, this).begin(MAX_TIME);
			return null;
		}
		keep(request, body);
		return new BufferedBodyRequest(request, body, MAX_PARAMETERS);
	}

	/**
	 * Stores a complete body for the handlers behind the filter.
	 * @throws ApiException if a text body is not UTF-8
	 */
	void keep(HttpServletRequest request, BufferedBody body) {
		body.check(String.valueOf(request.getContentType()));
		request.setAttribute(BODY, body);
	}

	/** Bytes of the quota in use. */
	long held() {
		return this.budget.used();
	}

	void refuse(ApiException refusal, HttpServletRequest request, HttpServletResponse response) throws IOException {
		this.refusals.send(refusal, request, response);
	}

}
