package org.lianhe.web.streaming;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.lianhe.core.error.ApiException;
import org.lianhe.core.error.ErrorCode;
import org.lianhe.model.dataset.Release;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.exc.JacksonIOException;

import org.springframework.http.HttpMethod;

/**
 * Sends streamed responses, and distinguishes a client that is gone from a response that
 * failed.
 */
public final class StreamingResponder {

	private static final Logger LOG = LoggerFactory.getLogger(StreamingResponder.class);

	private final Duration time;

	/**
	 * Creates a responder.
	 * @param time time limit of a response
	 */
	public StreamingResponder(Duration time) {
		this.time = time;
	}

	/** Sets the headers that name the release of a response. */
	public static void mark(HttpServletResponse response, Release release) {
		response.setHeader("Lianhe-Dataset-Version", release.version());
		response.setHeader("Lianhe-Dataset-Digest", release.digest());
	}

	/**
	 * Opens a response and, unless the request is {@code HEAD}, writes it. If the client
	 * is gone, writing stops.
	 * @param opening opens the stream; closing it completes the response
	 * @throws ApiException if the response cannot be produced or took too long
	 */
	public void send(HttpServletRequest received, Opening opening, Body body) {
		DeadlineOutputStream out = null;
		try {
			out = new DeadlineOutputStream(opening.open(), this.time, System::nanoTime);
			if (!isHead(received)) {
				body.write(out);
				out.close();
			}
		}
		catch (IOException | UncheckedIOException | JacksonIOException ex) {
			end(received, out, ex);
		}
	}

	private static void end(HttpServletRequest received, @Nullable DeadlineOutputStream out, Exception why) {
		if (out != null && !out.isGone()) {
			LOG.error("an answer could not be made: {}", why.toString());
			throw new ApiException(ErrorCode.INTERNAL, "The server could not make the file. "
					+ "Try again later, or ask for less at once; `/export` lists single tables.");
		}
		LOG.debug("the reader of an answer is gone", why);
		ConnectionValve.abort(received);
	}

	/** Whether the method is {@code HEAD}. */
	public static boolean isHead(HttpServletRequest received) {
		return HttpMethod.HEAD.matches(received.getMethod());
	}

	/** Opens a response. */
	@FunctionalInterface
	public interface Opening {

		OutputStream open() throws IOException;

	}

	/** Writes a response; does not close the stream. */
	@FunctionalInterface
	public interface Body {

		void write(OutputStream out) throws IOException;

	}

}
