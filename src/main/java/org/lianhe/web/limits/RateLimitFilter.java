package org.lianhe.web.limits;

import java.io.IOException;
import java.net.InetAddress;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.catalina.AccessLog;
import org.jspecify.annotations.Nullable;
import org.lianhe.core.error.ApiException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Rejects requests of clients that exceed the request rate or the number of concurrent
 * requests.
 */
final class RateLimitFilter extends HttpFilter {

	private static final long serialVersionUID = 1;

	private static final Logger LOG = LoggerFactory.getLogger(RateLimitFilter.class);

	private final transient ClientAddress address;

	private final transient AtomicBoolean hasWarned = new AtomicBoolean();

	private final transient RateLimiter rates;

	private final transient ConcurrencyLimiter progress;

	private final transient EarlyErrorWriter refusals;

	RateLimitFilter(TrustedProxies proxies, RateLimiter rates, ConcurrencyLimiter progress, EarlyErrorWriter refusals) {
		this.address = new ClientAddress(proxies);
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
				// clients on this machine are not told apart, so they have no limits of
				// their own
				if (!client.isLoopbackAddress()) {
					request.setAttribute(RequestBodyFilter.CLIENT, ClientAddress.client(client));
				}
			}
			warnOfUntrustedProxy(request, client);
			this.rates.count(client);
			CompletionCallbacks.run(request, this.progress.begin(client));
		}
		catch (ApiException refusal) {
			this.refusals.send(refusal, request, response);
			return;
		}
		chain.doFilter(request, response);
	}

	/**
	 * Warns once about a proxy on this machine that is not trusted. Loopback addresses
	 * are not limited, so none of its clients would be.
	 */
	private void warnOfUntrustedProxy(HttpServletRequest request, @Nullable InetAddress client) {
		if (client != null && client.isLoopbackAddress() && !this.hasWarned.get()
				&& !this.address.isTrustedProxy(client) && Stream.of(ClientAddress.FORWARDED_FOR, "Forwarded")
					.anyMatch((name) -> request.getHeader(name) != null)
				&& this.hasWarned.compareAndSet(false, true)) {
			LOG.warn("a proxy on this machine asks for others, and is not among lianhe.proxies: none of its clients "
					+ "is limited. If it may be believed, set lianhe.proxies=127.0.0.0/8,::1");
		}
	}

}
