package org.lianhe.graphql.http;

import java.io.Serial;

import org.jspecify.annotations.Nullable;
import org.lianhe.core.error.ApiException;

import org.springframework.http.HttpStatus;

/** A request that is refused before its query is looked at, with a status of its own. */
final class HttpErrorException extends RuntimeException {

	/** The methods that are answered. */
	static final String METHODS = "GET, HEAD, POST, OPTIONS";

	@Serial
	private static final long serialVersionUID = 1;

	private final HttpStatus status;

	private final transient ApiException refusal;

	private final @Nullable String allow;

	private HttpErrorException(HttpStatus status, ApiException refusal, @Nullable String allow) {
		super(refusal.text(), null, false, false);
		this.status = status;
		this.refusal = refusal;
		this.allow = allow;
	}

	/** The request is not of the form that it is to have. */
	static HttpErrorException malformed(String message) {
		return new HttpErrorException(HttpStatus.BAD_REQUEST, ApiException.badInput(message), null);
	}

	/** A parameter of the request is not of its type. */
	static HttpErrorException malformed(String parameter, String message) {
		return new HttpErrorException(HttpStatus.BAD_REQUEST,
				ApiException.badInput("`" + parameter + "` " + message).with("argument", parameter), null);
	}

	/** The body is of a type that is not read. */
	static HttpErrorException unsupported(String message) {
		return new HttpErrorException(HttpStatus.UNSUPPORTED_MEDIA_TYPE, ApiException.badInput(message), null);
	}

	/** Nothing that is answered is accepted. */
	static HttpErrorException notAcceptable(String message) {
		return new HttpErrorException(HttpStatus.NOT_ACCEPTABLE, ApiException.badInput(message), null);
	}

	/** The request came by a method that does not serve for it. */
	static HttpErrorException methodNotAllowed(String message, String allowed) {
		return new HttpErrorException(HttpStatus.METHOD_NOT_ALLOWED, ApiException.badInput(message), allowed);
	}

	HttpStatus status() {
		return this.status;
	}

	ApiException refusal() {
		return this.refusal;
	}

	/** The methods that do serve, where this one does not; else null. */
	@Nullable String allow() {
		return this.allow;
	}

}
