package org.lianhe.web.observability;

import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import tools.jackson.databind.json.JsonMapper;

/** Writes one line for each request, except for successful health checks. */
final class AccessLog implements CompletedRequestListener {

	private static final Logger LOG = LoggerFactory.getLogger(AccessLog.class);

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final double NANOS = TimeUnit.MILLISECONDS.toNanos(1);

	private final LogProperties settings;

	private final boolean isStructured;

	AccessLog(LogProperties settings, boolean isStructured) {
		this.settings = settings;
		this.isStructured = isStructured;
	}

	@Override
	public void answered(CompletedRequest request) {
		if (LOG.isInfoEnabled() && !isProbe(request)) {
			line(request).write(LOG, Level.INFO, this.isStructured);
		}
	}

	AccessLogLine line(CompletedRequest request) {
		RequestRecord event = request.event();
		return new AccessLogLine("request").with("id", request.id())
			.with("client", this.settings.client() ? request.client() : null)
			.with("method", request.method())
			.with("path", request.path())
			.with("status", request.status())
			.with("ms", millis(request.nanos()))
			.with("bytes", request.bytes())
			.with("operation", event.operation())
			.with("document", event.document())
			.with("form", (event.document() != null) ? event.form() : null)
			.with("cost", event.cost())
			.with("answer", event.answer())
			.with("codes", String.join(",", event.codes()))
			.with("statements", (event.statements() > 0) ? event.statements() : null)
			.with("sqlMs", (event.statements() > 0) ? millis(event.sqlNanos()) : null)
			.with("rows", (event.rows() > 0) ? event.rows() : null)
			.with("torn", event.isTorn() ? true : null)
			.with("variables", this.settings.variables() ? variables(event) : null);
	}

	private static boolean isProbe(CompletedRequest request) {
		return request.status() == 200 && (request.path().startsWith("/actuator/") || request.path().endsWith("/livez")
				|| request.path().endsWith("/readyz"));
	}

	private static @Nullable String variables(RequestRecord event) {
		return event.variables().isEmpty() ? null : JSON.writeValueAsString(event.variables());
	}

	/** Converts to milliseconds with three decimal places. */
	static double millis(long nanos) {
		return Math.round(nanos / NANOS * 1000) / 1000.0;
	}

}
