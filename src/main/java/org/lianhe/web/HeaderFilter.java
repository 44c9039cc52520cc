package org.lianhe.web;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives every answer its headers, and keeps them when an answer is begun anew as an
 * error.
 */
final class HeaderFilter extends OncePerRequestFilter {

	private final boolean isOpen;

	/**
	 * Makes the filter.
	 * @param isOpen whether pages of all origins may read the data
	 */
	HeaderFilter(boolean isOpen) {
		this.isOpen = isOpen;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		set(request, response);
		if (this.isOpen && OpenCors.isPreflight(request)) {
			OpenCors.preflight(response);
			return;
		}
		chain.doFilter(request, new HttpServletResponseWrapper(response) {
			@Override
			public void reset() {
				super.reset();
				set(request, response);
			}
		});
	}

	private void set(HttpServletRequest request, HttpServletResponse response) {
		Headers.set(request, response);
		if (this.isOpen && Paths.isData(Paths.of(request))) {
			OpenCors.allow(response);
		}
	}

}
