package org.lianhe.web.limits;

import java.io.IOException;
import java.time.Duration;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.lianhe.core.budget.LimitsProperties;
import org.lianhe.core.budget.MemoryPool;
import org.lianhe.core.budget.RequestBudget;
import org.lianhe.core.error.ApiException;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * Buffers the body of a request up to the size limit, without holding a thread while a
 * client sends slowly. Handlers behind the filter find the complete body. At paths that
 * take no body, a request with one is rejected. Opens the budget of each request for the
 * thread that handles it.
 */
final class RequestBodyFilter extends HttpFilter {

	private static final long serialVersionUID = 1;

	private static final String IDENTITY = "identity";

	/** The attribute of the key by which the client of a request is counted. */
	static final String CLIENT = RequestBodyFilter.class.getName() + ".client";

	private static final String BODY = RequestBodyFilter.class.getName();

	/** Time within which a body has to come. */
	static final Duration MAX_TIME = Duration.ofSeconds(10);

	/** Most parameters of an address, and most fields of a form. */
	static final int MAX_PARAMETERS = 100;

	private final Set<String> paths;

	private final int maxBytes;

	private final transient MemoryQuota bodies;

	private final transient MemoryPool memory;

	private final transient EarlyErrorWriter refusals;

	/**
	 * Creates the filter.
	 * @param paths paths that take a body
	 * @param memory of the budgets of requests
	 */
	RequestBodyFilter(Set<String> paths, LimitsProperties limits, MemoryPool memory, EarlyErrorWriter refusals) {
		this.memory = memory;
		this.paths = paths;
		this.maxBytes = (int) limits.maxBodySize().toBytes();
		this.bodies = new MemoryQuota(limits.maxBodyMemory().toBytes());
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
			whole = hasBody(request) ? withBody(request, response) : FormParser.checked(request);
		}
		catch (ApiException refusal) {
			refuse(refusal, request, response);
			return;
		}
		if (whole != null) {
			RequestBudget budget = RequestBudget.open(this.memory, request.getAttribute(CLIENT));
			try {
				chain.doFilter(whole, response);
			}
			finally {
				budget.close();
			}
		}
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
		checkEncoding(request.getHeader(HttpHeaders.CONTENT_ENCODING));
		BufferedBody body = new BufferedBody(this.maxBytes, request.getContentLengthLong(), this.bodies);
		CompletionCallbacks.run(request, body::release);
		if (!body.readWhatIsHere(request.getInputStream())) {
			new AsyncBodyReader(request, response, body, this).begin(MAX_TIME);
			return null;
		}
		keep(request, body);
		return new BufferedBodyRequest(request, body, MAX_PARAMETERS);
	}

	/** Rejects a compressed body (RFC 7694). */
	private static void checkEncoding(@Nullable String coding) {
		if (coding != null && !coding.isBlank() && !IDENTITY.equalsIgnoreCase(coding.strip())) {
			throw ApiException
				.badRequest(HttpStatus.UNSUPPORTED_MEDIA_TYPE,
						"The body has a `Content-Encoding`, and bodies are read uncompressed only. "
								+ "Send it as it is, without `Content-Encoding`.")
				.withHeader(HttpHeaders.ACCEPT_ENCODING, IDENTITY);
		}
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
		return this.bodies.used();
	}

	void refuse(ApiException refusal, HttpServletRequest request, HttpServletResponse response) throws IOException {
		this.refusals.send(refusal, request, response);
	}

}
