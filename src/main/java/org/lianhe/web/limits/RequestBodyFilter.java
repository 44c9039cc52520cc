package org.lianhe.web.limits;

import java.io.IOException;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.lianhe.core.error.ApiException;

import org.springframework.http.HttpHeaders;

/**
 * Reads the body of a request before anything else does, no more of it than is allowed,
 * and without holding a thread while it waits for a client that sends slowly. What comes
 * after has the whole body at hand. Where nothing comes of a body it is refused unread.
 */
final class RequestBodyFilter extends HttpFilter {

	private static final long serialVersionUID = 1;

	private static final String BODY = RequestBodyFilter.class.getName();

	private final Set<String> paths;

	private final transient RequestLimitsProperties limits;

	private final transient MemoryQuota budget;

	private final transient EarlyErrorWriter refusals;

	/**
	 * Makes the filter.
	 * @param paths at which a body is read
	 */
	RequestBodyFilter(Set<String> paths, RequestLimitsProperties limits, EarlyErrorWriter refusals) {
		this.paths = paths;
		this.limits = limits;
		this.budget = new MemoryQuota(limits.bodies().toBytes());
		this.refusals = refusals;
	}

	static boolean hasBody(HttpServletRequest request) {
		return request.getContentLengthLong() > 0 || request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
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
			chain.doFilter(whole, response);
		}
	}

	/** The request with its body, or null while it is waited for. */
	private @Nullable HttpServletRequest withBody(HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		if (request.getAttribute(BODY) instanceof BufferedBody body) {
			return new BufferedBodyRequest(request, body, this.limits.parameters());
		}
		if (!this.paths.contains(request.getServletPath())) {
			throw ApiException.badInput("No body is read at this address. POST queries to /graphql.");
		}
		BufferedBody body = new BufferedBody(this.limits.bodyBytes(), request.getContentLengthLong(), this.budget);
		CompletionCallbacks.run(request, body::release);
		if (!body.readWhatIsHere(request.getInputStream())) {
			new AsyncBodyReader(request, response, body, this).begin(this.limits.bodyTime());
			return null;
		}
		keep(request, body);
		return new BufferedBodyRequest(request, body, this.limits.parameters());
	}

	/**
	 * Keeps a body for what comes after.
	 * @throws ApiException if it is not text where it should be
	 */
	void keep(HttpServletRequest request, BufferedBody body) {
		body.check(String.valueOf(request.getContentType()));
		request.setAttribute(BODY, body);
	}

	/** Bytes that bodies take of what there is for them. */
	long held() {
		return this.budget.used();
	}

	void refuse(ApiException refusal, HttpServletRequest request, HttpServletResponse response) throws IOException {
		this.refusals.send(refusal, request, response);
	}

}
