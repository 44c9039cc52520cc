package org.lianhe.stream;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.lianhe.dataset.Release;
import org.lianhe.error.Code;
import org.lianhe.error.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpMethod;
import tools.jackson.core.exc.JacksonIOException;

/**
 * Sends long answers, and tells apart why one ends early: its reader is gone, or it could
 * not be made.
 */
public final class Deliveries {

	private static final Logger LOG = LoggerFactory.getLogger(Deliveries.class);

	private final Duration time;

	/**
	 * Sends within limits.
	 * @param time after which an answer is broken off
	 */
	public Deliveries(Duration time) {
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
	 * @throws Refusal if the answer cannot be made, or took too long
	 */
	public void send(HttpServletRequest received, Opening opening, Body body) {
		Outgoing out = null;
		try {
			out = new Outgoing(opening.open(), this.time, System::nanoTime);
			if (!isHead(received)) {
				body.write(out);
				out.close();
			}
		}
		catch (IOException | UncheckedIOException | JacksonIOException ex) {
			end(received, out, ex);
		}
	}

	private static void end(HttpServletRequest received, @Nullable Outgoing out, Exception why) {
		if (out != null && !out.isGone()) {
			LOG.error("an answer could not be made: {}", why.toString());
			throw new Refusal(Code.INTERNAL, "The server could not make the file. "
					+ "Try again later, or ask for less at once; `/export` lists single tables.");
		}
		LOG.debug("the reader of an answer is gone", why);
		Tearing.tear(received);
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
