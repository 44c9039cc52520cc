package org.lianhe.web.limits;

import java.io.IOException;
import java.net.InetAddress;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.catalina.AccessLog;
import org.lianhe.core.error.ApiException;

/**
 * Rejects requests of clients that exceed the request rate or the number of concurrent
 * requests.
 */
final class RateLimitFilter extends HttpFilter {

	private static final long serialVersionUID = 1;

	private final transient ClientAddress address;

	private final transient UntrustedProxyWarning unnamed;

	private final transient RateLimiter rates;

	private final transient ConcurrencyLimiter progress;

	private final transient EarlyErrorWriter refusals;

	RateLimitFilter(TrustedProxies proxies, RateLimiter rates, ConcurrencyLimiter progress, EarlyErrorWriter refusals) {
		this.address = new ClientAddress(proxies);
		this.unnamed = new UntrustedProxyWarning(proxies);
		this.rates = rates;
		this.progress = progress;
		this.refusals = refusals;
	}

	@Override
	protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		try {
			InetAddress client = this.address.of(request);
			if (client != null) {
				request.setAttribute(AccessLog.REMOTE_ADDR_ATTRIBUTE, client.getHostAddress());
			}
			this.unnamed.look(request, client);
			this.rates.count(client);
			CompletionCallbacks.run(request, this.progress.begin(client));
		}
		catch (ApiException refusal) {
			this.refusals.send(refusal, request, response);
			return;
		}
		chain.doFilter(request, response);
	}

}
