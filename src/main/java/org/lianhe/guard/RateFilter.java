package org.lianhe.guard;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.lianhe.error.Refusal;

/** Refuses the requests of clients that send too many. */
final class RateFilter extends HttpFilter {

	private static final long serialVersionUID = 1;

	private final transient Address address;

	private final transient Rates rates;

	private final transient Refusals refusals;

	RateFilter(Address address, Rates rates, Refusals refusals) {
		this.address = address;
		this.rates = rates;
		this.refusals = refusals;
	}

	@Override
	protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		try {
			this.rates.count(this.address.of(request));
		}
		catch (Refusal refusal) {
			this.refusals.send(refusal, request, response);
			return;
		}
		chain.doFilter(request, response);
	}

}
