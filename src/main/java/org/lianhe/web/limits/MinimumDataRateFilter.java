package org.lianhe.web.limits;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import org.jspecify.annotations.Nullable;
import org.lianhe.web.streaming.ConnectionValve;

/** Aborts responses that clients read too slowly. */
final class MinimumDataRateFilter extends HttpFilter {

	private static final long serialVersionUID = 1;

	private final transient MinimumDataRate pace;

	MinimumDataRateFilter(MinimumDataRate pace) {
		this.pace = pace;
	}

	@Override
	protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		chain.doFilter(request, new HttpServletResponseWrapper(response) {

			private @Nullable ServletOutputStream out;

			@Override
			public ServletOutputStream getOutputStream() throws IOException {
				ServletOutputStream paced = this.out;
				if (paced == null) {
					paced = new MinimumDataRateOutput(super.getOutputStream(), MinimumDataRateFilter.this.pace,
							System::nanoTime, () -> ConnectionValve.abort(request));
					this.out = paced;
				}
				return paced;
			}

		});
	}

}
