package org.lianhe.web.limits;

import java.io.IOException;
import java.net.InetAddress;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.lianhe.core.budget.MemoryPool;
import org.lianhe.core.budget.RequestBudget;

/** Opens the budget of each request for the thread that handles it. */
final class RequestBudgetFilter extends HttpFilter {

	private static final long serialVersionUID = 1;

	private final transient MemoryPool pool;

	private final transient ClientAddress address;

	RequestBudgetFilter(MemoryPool pool, TrustedProxies proxies) {
		this.pool = pool;
		this.address = new ClientAddress(proxies);
	}

	@Override
	protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		RequestBudget budget = RequestBudget.open(this.pool, client(request));
		try {
			chain.doFilter(request, response);
		}
		finally {
			budget.close();
		}
	}

	/**
	 * Clients on this machine are not told apart, so they have no limits of their own.
	 */
	private @Nullable Object client(HttpServletRequest request) {
		InetAddress client = this.address.of(request);
		return (client == null || client.isLoopbackAddress()) ? null : ClientAddress.client(client);
	}

}
