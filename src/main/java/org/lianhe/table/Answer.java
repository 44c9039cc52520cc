package org.lianhe.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.lianhe.dataset.Release;
import org.lianhe.observe.RequestEvent;
import org.lianhe.query.Item;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.json.JsonMapper;

/** One table on its way to the client. */
final class Answer {

	private static final Logger LOG = LoggerFactory.getLogger(Answer.class);

	private static final String ROWS = "Lianhe-Rows";

	private final HttpServletRequest received;

	private final HttpServletResponse response;

	private final TableRequest request;

	private final JsonMapper json;

	private final RequestEvent event;

	private final AtomicLong rows = new AtomicLong();

	Answer(HttpServletRequest received, HttpServletResponse response, TableRequest request, JsonMapper json) {
		this.received = received;
		this.response = response;
		this.request = request;
		this.json = json;
		this.event = RequestEvent.of(received);
	}

	/** Writes all pages; a client that is gone ends it early. */
	void write(Layout layout, Pages pages, Release release) {
		Item first = pages.next();
		describe(layout, release);
		count(layout, pages, first);
		try {
			Sheet sheet = new Sheet(this.response.getOutputStream(), layout.columns(), release, this.json);
			try (RowWriter writer = this.request.form().open(sheet)) {
				write(layout, pages, first, writer);
			}
		}
		catch (IOException | UncheckedIOException | JacksonIOException ex) {
			LOG.debug("the reader of a table is gone", ex);
			TearingValve.tear(this.received);
		}
	}

	private void write(Layout layout, Pages pages, @Nullable Item first, RowWriter writer) throws IOException {
		@Nullable Object[] cells = new Object[layout.columns().size()];
		for (Item page = first; page != null; page = pages.next()) {
			layout.root().fill(page, cells, () -> row(writer, cells));
			if (!pages.isDone()) {
				writer.flush();
			}
		}
		writer.end();
	}

	private void row(RowWriter writer, @Nullable Object[] cells) {
		try {
			writer.row(cells);
			this.rows.incrementAndGet();
			this.event.row();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void describe(Layout layout, Release release) {
		this.response.setContentType(this.request.form().contentType());
		this.response.setHeader("Lianhe-Dataset-Version", release.version());
		this.response.setHeader("Lianhe-Dataset-Digest", release.digest());
		this.response.setHeader(HttpHeaders.VARY, "Accept, Accept-Language");
		String link = this.request.permalink(this.received.getRequestURL().toString(), this.json);
		if (link != null) {
			this.response.setHeader(HttpHeaders.LINK, "<" + link + ">; rel=\"bookmark\"");
		}
		if (this.received.getParameter("format") != null) {
			this.response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
					"attachment; filename=\"lianhe-" + layout.name() + "." + this.request.form().word() + "\"");
		}
	}

	/** States the number of rows ahead where all are known, else after the last. */
	private void count(Layout layout, Pages pages, @Nullable Item first) {
		if (pages.isDone()) {
			this.response.setHeader(ROWS, String.valueOf(layout.root().rows(first)));
		}
		else if (!"HTTP/1.0".equals(this.received.getProtocol())) {
			this.response.setHeader("Trailer", ROWS);
			this.response.setTrailerFields(() -> Map.of(ROWS, this.rows.toString()));
		}
	}

}
