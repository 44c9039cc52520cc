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
 * Sends long answers, and tells apart why one ends early: its reader is gone, or it could
 * not be made.
 */
public final class StreamingResponder {

	private static final Logger LOG = LoggerFactory.getLogger(StreamingResponder.class);

	private final Duration time;

	/**
	 * Sends within limits.
	 * @param time after which an answer is broken off
	 */
	public StreamingResponder(Duration time) {
		this.time = time;
	}

	/** Says which release an answer is from. */
	public static void mark(HttpServletResponse response, Release release) {
		response.setHeader("Lianhe-Dataset-Version", release.version());
		response.setHeader("Lianhe-Dataset-Digest", release.digest());
	}

	/**
	 * Begins an answer and, unless only its head is wanted, writes it. A reader who is
	 * gone ends it early.
	 * @param opening where the bytes go; closing that ends the answer
	 * @throws ApiException if the answer cannot be made, or took too long
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
		AbortConnectionValve.tear(received);
	}

	/** Whether only the head of an answer is wanted. */
	public static boolean isHead(HttpServletRequest received) {
		return HttpMethod.HEAD.matches(received.getMethod());
	}

	/** Begins an answer. */
	@FunctionalInterface
	public interface Opening {

		OutputStream open() throws IOException;

	}

	/** Writes an answer, and leaves the stream open. */
	@FunctionalInterface
	public interface Body {

		void write(OutputStream out) throws IOException;

	}

}
