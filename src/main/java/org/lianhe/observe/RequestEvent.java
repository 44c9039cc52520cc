package org.lianhe.observe;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import jakarta.servlet.ServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * What becomes known of a request while it is answered. Whoever answers tells it here;
 * log and metrics read it when the last byte was sent. It is told by one thread at a
 * time.
 */
public final class RequestEvent {

	private static final String ATTRIBUTE = RequestEvent.class.getName();

	private @Nullable String operation;

	private @Nullable String document;

	private Map<String, ?> variables = Map.of();

	private String form = "json";

	private @Nullable Long cost;

	private @Nullable String cache;

	private final Set<String> codes = new LinkedHashSet<>();

	private int statements;

	private long sqlNanos;

	private long rows;

	private boolean isTorn;

	private RequestEvent() {
	}

	/** What is known of this request. */
	public static RequestEvent of(ServletRequest request) {
		if (request.getAttribute(ATTRIBUTE) instanceof RequestEvent event) {
			return event;
		}
		RequestEvent event = new RequestEvent();
		request.setAttribute(ATTRIBUTE, event);
		return event;
	}

	/**
	 * What is known of the request that this thread answers; something that nobody reads
	 * where it answers none.
	 */
	public static RequestEvent current() {
		return (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes received)
				? of(received.getRequest()) : new RequestEvent();
	}

	/**
	 * Tells what is asked.
	 * @param name of the operation, if it has one
	 */
	public void asked(@Nullable String name, String text, Map<String, ?> values) {
		this.operation = (name != null) ? name : this.operation;
		this.document = text;
		this.variables = values;
	}

	/** Tells the form of the answer: json, csv and so on. */
	public void form(String word) {
		this.form = word;
	}

	/** Tells what the query was found to cost before it was run. */
	public void cost(long requested) {
		this.cost = requested;
	}

	/** Tells whether the answer was made before: hit, miss, or another word. */
	public void cache(String word) {
		this.cache = word;
	}

	/** Tells the code of an error of the answer. */
	public void failed(String code) {
		this.codes.add(code);
	}

	/** Tells that another row of a table was sent. */
	public void row() {
		this.rows++;
	}

	/** Tells that the answer was broken off after it had begun. */
	public void torn() {
		this.isTorn = true;
	}

	void ran(long nanos) {
		this.statements++;
		this.sqlNanos += nanos;
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

	@Nullable String cache() {
		return this.cache;
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
