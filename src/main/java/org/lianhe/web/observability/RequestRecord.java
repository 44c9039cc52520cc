package org.lianhe.web.observability;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import jakarta.servlet.ServletRequest;
import org.jspecify.annotations.Nullable;
import org.lianhe.query.jdbc.PreparedQuery;
import org.lianhe.query.jdbc.StoreException;
import org.lianhe.core.error.ErrorCode;
import org.lianhe.graphql.execution.QueryOutcome;

import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Details of a request for the access log and metrics. Handlers set them while they
 * process the request; they are read after the response was sent. Not safe for use by
 * several threads at once.
 */
public final class RequestRecord {

	private static final String ATTRIBUTE = RequestRecord.class.getName();

	private @Nullable String operation;

	private @Nullable String document;

	private Map<String, ?> variables = Map.of();

	private String form = "json";

	private @Nullable Long cost;

	private @Nullable String answer;

	private final Set<String> codes = new LinkedHashSet<>();

	private int statements;

	private long sqlNanos;

	private long rows;

	private boolean isTorn;

	private RequestRecord() {
	}

	/** The record of this request. */
	public static RequestRecord of(ServletRequest request) {
		if (request.getAttribute(ATTRIBUTE) instanceof RequestRecord event) {
			return event;
		}
		RequestRecord event = new RequestRecord();
		request.setAttribute(ATTRIBUTE, event);
		return event;
	}

	/**
	 * The record of the request of this thread; a record that is never read if there is
	 * no request.
	 */
	public static RequestRecord current() {
		return (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes received)
				? of(received.getRequest()) : new RequestRecord();
	}

	/** Tells what was answered, where GraphQL was asked. */
	void told(QueryOutcome exchange) {
		this.operation = exchange.operation();
		this.document = (exchange.document() != null) ? exchange.document() : "invalid";
		this.answer = exchange.source().name().toLowerCase(Locale.ROOT);
		this.cost = exchange.cost();
		refused(exchange.codes());
	}

	/** Tells with which codes something was refused. */
	public void refused(Collection<ErrorCode> why) {
		why.forEach((code) -> this.codes.add(code.name()));
	}

	void variables(Map<String, ?> values) {
		this.variables = values;
	}

	/** Sets the format of the response, such as {@code csv}. */
	public void form(String word) {
		this.form = word;
	}

	/** Sets the number of rows that were sent. */
	public void rows(long sent) {
		this.rows = sent;
	}

	/** Marks the response as aborted after it had begun. */
	public void torn() {
		this.isTorn = true;
	}

	/** Counts a statement of the request that this thread handles. */
	static void countStatement(PreparedQuery statement, @Nullable String field, long nanos, int rows,
			@Nullable StoreException failure) {
		RequestRecord record = current();
		record.statements++;
		record.sqlNanos += nanos;
	}

	@Nullable String operation() {
		return this.operation;
	}

	@Nullable String document() {
		return this.document;
	}

	Map<String, ?> variables() {
		return this.variables;
	}

	String form() {
		return this.form;
	}

	@Nullable Long cost() {
		return this.cost;
	}

	@Nullable String answer() {
		return this.answer;
	}

	Set<String> codes() {
		return this.codes;
	}

	int statements() {
		return this.statements;
	}

	long sqlNanos() {
		return this.sqlNanos;
	}

	long rows() {
		return this.rows;
	}

	boolean isTorn() {
		return this.isTorn;
	}

}
