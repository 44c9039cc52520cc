package org.lianhe.http;

import java.io.Serial;

import org.jspecify.annotations.Nullable;
import org.lianhe.error.Refusal;
import org.springframework.http.HttpStatus;

/** A request that is refused before its query is looked at, with a status of its own. */
final class HttpRefusal extends RuntimeException {

	/** The methods that are answered. */
	static final String METHODS = "GET, HEAD, POST, OPTIONS";

	@Serial
	private static final long serialVersionUID = 1;

	private final HttpStatus status;

	private final transient Refusal refusal;

	private final @Nullable String allow;

	private HttpRefusal(HttpStatus status, Refusal refusal, @Nullable String allow) {
		super(refusal.text(), null, false, false);
		this.status = status;
		this.refusal = refusal;
		this.allow = allow;
	}

	/** The request is not of the form that it is to have. */
	static HttpRefusal malformed(String message) {
		return new HttpRefusal(HttpStatus.BAD_REQUEST, Refusal.badInput(message), null);
	}

	/** A parameter of the request is not of its type. */
	static HttpRefusal malformed(String parameter, String message) {
		return new HttpRefusal(HttpStatus.BAD_REQUEST,
				Refusal.badInput("`" + parameter + "` " + message).with("argument", parameter), null);
	}

	/** The body is of a type that is not read. */
	static HttpRefusal unsupported(String message) {
		return new HttpRefusal(HttpStatus.UNSUPPORTED_MEDIA_TYPE, Refusal.badInput(message), null);
	}

	/** Nothing that is answered is accepted. */
	static HttpRefusal notAcceptable(String message) {
		return new HttpRefusal(HttpStatus.NOT_ACCEPTABLE, Refusal.badInput(message), null);
	}

	/** The request came by a method that does not serve for it. */
	static HttpRefusal methodNotAllowed(String message, String allowed) {
		return new HttpRefusal(HttpStatus.METHOD_NOT_ALLOWED, Refusal.badInput(message), allowed);
	}

	HttpStatus status() {
		return this.status;
	}

	Refusal refusal() {
		return this.refusal;
	}

	/** The methods that do serve, where this one does not; else null. */
	@Nullable String allow() {
		return this.allow;
	}

}
