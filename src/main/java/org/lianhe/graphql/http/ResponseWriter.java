package org.lianhe.graphql.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import java.util.zip.GZIPOutputStream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.lianhe.web.HeaderLines;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * Writes responses that clients may cache: with an entity tag, compressed or not, or not
 * at all if the client has them (RFC 9110, section 13; RFC 9111). Only GET and HEAD are
 * conditional. Compression is done here and not by the container, since each content
 * coding has an entity tag of its own.
 *
 * @param cacheControl the {@code Cache-Control} of what may be cached
 * @param isCompressing whether anything is compressed
 * @param minSize fewest bytes that are compressed
 */
record ResponseWriter(String cacheControl, boolean isCompressing, long minSize) {

	/** The headers on which responses to queries depend. */
	static final String VARY = "Accept, Accept-Language, Accept-Encoding";

	private static final String ANY = "*";

	private static final int BUFFER_SIZE = 8192;

	static boolean isConditional(HttpServletRequest request) {
		return !isPost(request) && request.getHeader(HttpHeaders.IF_NONE_MATCH) != null;
	}

	/** Whether any response will match, so that it has to be made to be sure. */
	static boolean matchesAny(HttpServletRequest request) {
		return isConditional(request) && ANY.equals(request.getHeader(HttpHeaders.IF_NONE_MATCH));
	}

	/**
	 * Writes that nothing has changed if the client has the response with this tag.
	 * @param vary headers on which the response depends
	 * @return whether it has
	 */
	boolean writeNotModified(HttpServletRequest request, HttpServletResponse response, String tag, String vary) {
		String matching = matchingTag(request, tag);
		if (matching == null) {
			return false;
		}
		response.setStatus(HttpStatus.NOT_MODIFIED.value());
		addCacheHeaders(request, response, matching, vary);
		return true;
	}

	/** The tag among those of the request, weakly compared; null if there is none. */
	private static @Nullable String matchingTag(HttpServletRequest request, String tag) {
		String tags = isConditional(request) ? HeaderLines.joined(request, HttpHeaders.IF_NONE_MATCH) : null;
		if (tags == null) {
			return null;
		}
		if (tags.contains(tag) || ANY.equals(tags)) {
			return tag;
		}
		return (tags.contains(gzipTag(tag)) && acceptsGzip(request)) ? gzipTag(tag) : null;
	}

	/** The tag of the compressed form of the response with this tag. */
	static String gzipTag(String tag) {
		return tag.substring(0, tag.length() - 1) + "-gzip\"";
	}

	/** Adds the headers of a response that may be cached under this tag. */
	private void addCacheHeaders(HttpServletRequest request, HttpServletResponse response, String tag, String vary) {
		response.addHeader(HttpHeaders.VARY, vary);
		if (!isPost(request)) {
			response.setHeader(HttpHeaders.ETAG, tag);
			response.setHeader(HttpHeaders.CACHE_CONTROL, this.cacheControl);
		}
	}

	/**
	 * Writes a body, compressed if that is worth it.
	 * @param tag null if the response must not be cached
	 * @param gzip makes the compressed body
	 */
	void write(HttpServletRequest request, HttpServletResponse response, @Nullable String tag, String vary, byte[] body,
			Supplier<byte[]> gzip) throws IOException {
		boolean isGzip = isGzip(request, body.length);
		if (tag == null) {
			response.addHeader(HttpHeaders.VARY, vary);
			response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		}
		else {
			addCacheHeaders(request, response, isGzip ? gzipTag(tag) : tag, vary);
		}
		if (isGzip) {
			response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
		}
		byte[] sent = isGzip ? gzip.get() : body;
		response.setContentLength(sent.length);
		response.getOutputStream().write(sent);
	}

	/**
	 * Opens a body that is streamed. Closing it completes the response.
	 * @param isCompressed whether the format itself is compressed
	 */
	OutputStream open(HttpServletRequest request, HttpServletResponse response, String tag, boolean isCompressed)
			throws IOException {
		boolean isGzip = !isCompressed && isGzip(request, Integer.MAX_VALUE);
		addCacheHeaders(request, response, isGzip ? gzipTag(tag) : tag, VARY);
		if (!isGzip) {
			return response.getOutputStream();
		}
		response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
		return new GZIPOutputStream(response.getOutputStream(), BUFFER_SIZE, true);
	}

	static byte[] gzip(byte[] plain) {
		ByteArrayOutputStream compressed = new ByteArrayOutputStream(plain.length / 4);
		try (GZIPOutputStream out = new GZIPOutputStream(compressed)) {
			out.write(plain);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return compressed.toByteArray();
	}

	private boolean isGzip(HttpServletRequest request, int size) {
		return this.isCompressing && size >= this.minSize && acceptsGzip(request);
	}

	/** Whether the client accepts gzip (RFC 9110, section 12.5.3). */
	private static boolean acceptsGzip(HttpServletRequest request) {
		String accepted = HeaderLines.joined(request, HttpHeaders.ACCEPT_ENCODING);
		if (accepted == null) {
			return false;
		}
		boolean isAccepted = false;
		for (String coding : accepted.split(",", -1)) {
			String[] parts = coding.split(";", 2);
			String name = parts[0].strip();
			boolean isWanted = parts.length == 1 || !parts[1].replace(" ", "").matches("q=0(\\.0*)?");
			if ("gzip".equalsIgnoreCase(name) || "x-gzip".equalsIgnoreCase(name)) {
				return isWanted;
			}
			isAccepted |= ANY.equals(name) && isWanted;
		}
		return isAccepted;
	}

	private static boolean isPost(HttpServletRequest request) {
		return "POST".equals(request.getMethod());
	}

}
