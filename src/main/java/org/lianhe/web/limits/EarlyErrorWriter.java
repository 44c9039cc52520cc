package org.lianhe.web.limits;

import java.io.IOException;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import org.lianhe.core.error.ApiException;
import org.lianhe.web.error.ErrorResponseWriter;

import org.springframework.http.HttpHeaders;

/** Sends refusals of requests that nothing else has read. */
final class EarlyErrorWriter {

	/** Most of a body that is dropped, and how much at a time. */
	private static final int PIECES = 8;

	private static final int PIECE = 8192;

	private final ErrorResponseWriter errors;

	EarlyErrorWriter(ErrorResponseWriter errors) {
		this.errors = errors;
	}

	/**
	 * Sends a refusal. Unless the request is here to its end, the connection is closed
	 * then, so that what else the client sends is not read.
	 */
	void send(ApiException refusal, HttpServletRequest request, HttpServletResponse response) throws IOException {
		boolean isAllHere = !RequestBodyFilter.hasBody(request) || isAllHere(request);
		this.errors.write(request, isAllHere ? response : closing(response), refusal);
		if (!isAllHere) {
			DisableSwallowValve.leaveUnread(request);
		}
	}

	/**
	 * Drops what has come of a body without waiting for more; tells whether it is all.
	 */
	private static boolean isAllHere(HttpServletRequest request) throws IOException {
		ServletInputStream input = request.getInputStream();
		for (int i = 0; i < PIECES && !request.isAsyncStarted() && !input.isFinished() && input.available() > 0; i++) {
			input.readNBytes(Math.min(PIECE, input.available()));
		}
		return input.isFinished();
	}

	/** Says that the connection is closed, which has to be said before the answer is. */
	private static HttpServletResponse closing(HttpServletResponse response) {
		return new HttpServletResponseWrapper(response) {
			@Override
			public void reset() {
				super.reset();
				setHeader(HttpHeaders.CONNECTION, "close");
			}
		};
	}

}
