package org.lianhe.web.limits;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ReadListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.lianhe.core.error.ApiException;
import org.lianhe.core.error.ErrorCode;

import org.springframework.http.HttpStatus;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads the rest of a body asynchronously, so that a slow client holds no thread, and
 * then dispatches the request.
 */
final class AsyncBodyReader implements ReadListener, AsyncListener {

	private static final Logger LOG = LoggerFactory.getLogger(AsyncBodyReader.class);

	private final HttpServletRequest request;

	private final HttpServletResponse response;

	private final BufferedBody body;

	private final RequestBodyFilter filter;

	private boolean isOver;

	AsyncBodyReader(HttpServletRequest request, HttpServletResponse response, BufferedBody body,
			RequestBodyFilter filter) {
		this.request = request;
		this.response = response;
		this.body = body;
		this.filter = filter;
	}

	/** Starts to read, with a time limit. */
	void begin(Duration time) throws IOException {
		AsyncContext context = this.request.startAsync(this.request, this.response);
		context.setTimeout(time.toMillis());
		context.addListener(this);
		this.request.getInputStream().setReadListener(this);
	}

	@Override
	public void onDataAvailable() throws IOException {
		try {
			this.body.readWhatCame(this.request.getInputStream());
		}
		catch (ApiException refusal) {
			end(refusal);
		}
	}

	@Override
	public void onAllDataRead() throws IOException {
		if (this.isOver) {
			return;
		}
		try {
			this.filter.keep(this.request, this.body);
			this.isOver = true;
			this.request.getAsyncContext().dispatch();
		}
		catch (ApiException refusal) {
			end(refusal);
		}
	}

	@Override
	public void onTimeout(AsyncEvent event) throws IOException {
		end(late());
	}

	private static ApiException late() {
		return new ApiException(ErrorCode.TIMEOUT, "The body took too long to come. Send it again, at once.")
			.withStatus(HttpStatus.REQUEST_TIMEOUT);
	}

	private void end(ApiException refusal) throws IOException {
		if (!this.isOver) {
			this.isOver = true;
			this.filter.refuse(refusal, this.request, this.response);
			this.request.getAsyncContext().complete();
		}
	}

	/** The client stopped sending or closed the connection. */
	@Override
	public void onError(Throwable failure) {
		if (failure instanceof SocketTimeoutException && !this.isOver) {
			leave();
		}
		else if (!this.isOver) {
			this.isOver = true;
			this.request.getAsyncContext().complete();
		}
	}

	/** Sends the error response and then closes the connection. */
	private void leave() {
		try {
			this.isOver = true;
			this.filter.refuse(late(), this.request, this.response);
			this.response.flushBuffer();
		}
		catch (IOException ex) {
			LOG.debug("the client is gone", ex);
		}
		finally {
			this.request.getAsyncContext().complete();
		}
	}

	@Override
	public void onComplete(AsyncEvent event) {
		// nothing is held
	}

	@Override
	public void onError(AsyncEvent event) {
		// what failed says so itself
	}

	@Override
	public void onStartAsync(AsyncEvent event) {
		// whoever starts anew has listeners of its own
	}

}
