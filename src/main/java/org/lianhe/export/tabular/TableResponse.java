package org.lianhe.export.tabular;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.lianhe.web.observability.RequestRecord;
import org.lianhe.web.streaming.StreamingResponder;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpHeaders;

/** Sends a table to the client. */
final class TableResponse {

	private static final String ROWS = "Lianhe-Rows";

	private final HttpServletRequest received;

	private final HttpServletResponse response;

	private final TableRequest request;

	private final JsonMapper json;

	private final StreamingResponder deliveries;

	private final Opening opening;

	TableResponse(HttpServletRequest received, HttpServletResponse response, TableRequest request, JsonMapper json,
			StreamingResponder deliveries, Opening opening) {
		this.received = received;
		this.response = response;
		this.request = request;
		this.json = json;
		this.deliveries = deliveries;
		this.opening = opening;
	}

	/** Writes all rows, unless the client closes the connection. */
	void write(TableRows rows) {
		describe(rows);
		if (!StreamingResponder.isHead(this.received)) {
			count(rows);
		}
		try {
			this.deliveries.send(this.received, () -> this.opening.open(rows.release().contentId()), (out) -> {
				if (this.request.hasByteOrderMark()) {
					ByteOrderMark.write(out);
				}
				rows.write(this.request.form(), out);
			});
		}
		finally {
			RequestRecord.of(this.received).rows(rows.count());
		}
	}

	private void describe(TableRows rows) {
		this.response.setContentType(this.request.form().contentType());
		StreamingResponder.mark(this.response, rows.release());
		String link = this.request.permalink(this.received.getRequestURL().toString(), this.json);
		if (link != null) {
			this.response.setHeader(HttpHeaders.LINK, "<" + link + ">; rel=\"bookmark\"");
		}
		if (this.received.getParameter("format") != null) {
			this.response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
					"attachment; filename=\"lianhe-" + rows.name() + "." + this.request.form().word() + "\"");
		}
	}

	/** Sends the number of rows in a header if it is known, otherwise in a trailer. */
	private void count(TableRows rows) {
		if (rows.isShort()) {
			this.response.setHeader(ROWS, String.valueOf(rows.firstRows()));
		}
		else if (!"HTTP/1.0".equals(this.received.getProtocol())) {
			this.response.setHeader("Trailer", ROWS);
			this.response.setTrailerFields(() -> Map.of(ROWS, String.valueOf(rows.count())));
		}
	}

	/** Sets the caching headers and opens the response. */
	interface Opening {

		/**
		 * Returns the stream of the response, which is complete when it is closed.
		 * @param digest identifies the content of the database
		 */
		OutputStream open(String digest) throws IOException;

	}

}
