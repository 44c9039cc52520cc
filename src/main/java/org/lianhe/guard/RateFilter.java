package org.lianhe.guard;

import java.io.IOException;
import java.net.InetAddress;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.catalina.AccessLog;
import org.lianhe.error.Refusal;

/** Refuses the requests of clients that send too many, one after the other or at once. */
final class RateFilter extends HttpFilter {

	private static final long serialVersionUID = 1;

	private final transient Address address;

	private final transient UnnamedProxy unnamed;

	private final transient Rates rates;

	private final transient InProgress progress;

	private final transient Refusals refusals;

	RateFilter(Proxies proxies, Rates rates, InProgress progress, Refusals refusals) {
		this.address = new Address(proxies);
		this.unnamed = new UnnamedProxy(proxies);
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
			Afterwards.run(request, this.progress.begin(client));
		}
		catch (Refusal refusal) {
			this.refusals.send(refusal, request, response);
			return;
		}
		chain.doFilter(request, response);
	}

}
