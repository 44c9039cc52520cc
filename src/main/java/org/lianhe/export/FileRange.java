package org.lianhe.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpRange;
import org.springframework.http.HttpStatus;
import org.springframework.util.StreamUtils;

/**
 * The bytes of a file that a response has.
 *
 * @param start first byte
 * @param length number of bytes, 0 if the requested range is not in the file
 */
record FileRange(long start, long length) {

	/**
	 * Sets the status and headers for a file, and returns the bytes to send. Several
	 * ranges, ranges of another representation and malformed ranges are ignored, as RFC
	 * 9110 allows, so that the complete file is sent.
	 * @param size length of the file
	 */
	static FileRange prepare(HttpServletRequest request, HttpServletResponse response, long size) {
		FileRange all = new FileRange(0, size);
		response.setHeader(HttpHeaders.ACCEPT_RANGES, "bytes");
		if (response.containsHeader(HttpHeaders.CONTENT_ENCODING)) {
			return all;
		}
		HttpRange requested = requestedRange(request, response.getHeader(HttpHeaders.ETAG));
		if (requested == null) {
			response.setContentLengthLong(size);
			return all;
		}
		long start = requested.getRangeStart(size);
		if (start >= size) {
			response.setStatus(HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE.value());
			response.setHeader(HttpHeaders.CONTENT_RANGE, "bytes */" + size);
			response.setContentLengthLong(0);
			return new FileRange(0, 0);
		}
		long end = requested.getRangeEnd(size);
		response.setStatus(HttpStatus.PARTIAL_CONTENT.value());
		response.setHeader(HttpHeaders.CONTENT_RANGE, "bytes " + start + "-" + end + "/" + size);
		response.setContentLengthLong(end - start + 1);
		return new FileRange(start, end - start + 1);
	}

	static boolean isRequested(HttpServletRequest request) {
		return HttpMethod.GET.matches(request.getMethod()) && request.getHeader(HttpHeaders.RANGE) != null;
	}

	private static @Nullable HttpRange requestedRange(HttpServletRequest request, @Nullable String tag) {
		String condition = request.getHeader(HttpHeaders.IF_RANGE);
		if (!isRequested(request) || (condition != null && !condition.equals(tag))) {
			return null;
		}
		try {
			List<HttpRange> ranges = HttpRange.parseRanges(request.getHeader(HttpHeaders.RANGE));
			return (ranges.size() == 1) ? ranges.get(0) : null;
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

	/** Writes the bytes of a file. */
	void write(FileChannel file, OutputStream out) throws IOException {
		if (this.length > 0) {
			StreamUtils.copyRange(Channels.newInputStream(file.position(this.start)), out, 0, this.length - 1);
		}
	}

}
