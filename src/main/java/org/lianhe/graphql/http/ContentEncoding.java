package org.lianhe.graphql.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

import jakarta.servlet.http.HttpServletRequest;
import org.lianhe.web.HeaderLines;
import org.springframework.http.HttpHeaders;

/**
 * The coding in which answers are sent. They are packed here and not by the container,
 * since the same answer in another coding needs another tag.
 *
 * @param isOn whether anything is packed
 * @param least bytes that are worth it
 */
record ContentEncoding(boolean isOn, long least) {

	/** Whether an answer of this size is sent with gzip. */
	boolean isZipped(HttpServletRequest request, int size) {
		return this.isOn && size >= this.least && takesGzip(request);
	}

	/** Whether the client takes gzip (RFC 9110, section 12.5.3). */
	static boolean takesGzip(HttpServletRequest request) {
		String accepted = HeaderLines.joined(request, HttpHeaders.ACCEPT_ENCODING);
		if (accepted == null) {
			return false;
		}
		boolean takes = false;
		for (String coding : accepted.split(",", -1)) {
			String[] parts = coding.split(";", 2);
			String name = parts[0].strip();
			boolean isWanted = parts.length == 1 || !parts[1].replace(" ", "").matches("q=0(\\.0*)?");
			if ("gzip".equalsIgnoreCase(name) || "x-gzip".equalsIgnoreCase(name)) {
				return isWanted;
			}
			takes |= "*".equals(name) && isWanted;
		}
		return takes;
	}

	static byte[] zipped(byte[] plain) {
		ByteArrayOutputStream packed = new ByteArrayOutputStream(plain.length / 4);
		try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
			out.write(plain);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return packed.toByteArray();
	}

}
