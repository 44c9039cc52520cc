package org.lianhe.core.error;

import java.io.Serial;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import graphql.GraphQLError;
import graphql.language.SourceLocation;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * An error as clients see it: the only exception that reaches them, and itself the entry
 * of {@code errors}. The message says what is wrong and what to send instead. It says
 * nothing about the inside of the server.
 */
public final class ApiException extends RuntimeException implements GraphQLError {

	@Serial
	private static final long serialVersionUID = 1;

	/** Longest message; no message of the server itself is as long. */
	private static final int MAX_LENGTH = 1_000;

	private final ErrorCode code;

	private final transient Map<String, Object> extensions = new LinkedHashMap<>();

	private final transient Map<Object, Object> responseExtensions = new LinkedHashMap<>();

	private final transient Map<String, String> headers = new LinkedHashMap<>();

	private final transient List<ApiException> others = new ArrayList<>();

	private transient List<SourceLocation> locations = List.of();

	private transient @Nullable List<Object> path;

	private @Nullable HttpStatus status;

	public ApiException(ErrorCode code, String message) {
		super(MessageExcerpt.readable(MessageExcerpt.of(message, MAX_LENGTH)), null, false, false);
		this.code = code;
		this.extensions.put("code", code.name());
	}

	public static ApiException badInput(String message) {
		return new ApiException(ErrorCode.BAD_USER_INPUT, message);
	}

	/**
	 * The error of an HTTP request that is not well formed. Its status is sent whatever
	 * the client accepts.
	 */
	public static ApiException badRequest(HttpStatus status, String message) {
		ApiException error = badInput(message);
		error.status = status;
		return error;
	}

	/** The first of several errors, which carries the others. */
	public static ApiException of(List<ApiException> errors) {
		ApiException first = errors.get(0);
		first.others.addAll(errors.subList(1, errors.size()));
		return first;
	}

	/** Adds a machine-readable detail, such as the limit that was exceeded. */
	public ApiException with(String key, Object value) {
		this.extensions.put(key, value);
		return this;
	}

	/** Adds what the client may have meant; nothing if the list is empty. */
	public ApiException suggesting(List<String> suggestions) {
		return suggestions.isEmpty() ? this : with("didYouMean", suggestions);
	}

	/** Sets the path of the field in question, unless it is set. */
	public ApiException at(List<Object> field) {
		if (this.path == null) {
			this.path = List.copyOf(field);
		}
		return this;
	}

	public ApiException atLocations(@Nullable List<SourceLocation> places) {
		this.locations = (places != null) ? List.copyOf(places) : List.of();
		return this;
	}

	/** Sets the HTTP status that is sent in place of that of the code. */
	public ApiException withStatus(HttpStatus other) {
		this.status = other;
		return this;
	}

	/** Adds a header to the response. */
	public ApiException withHeader(String name, String value) {
		this.headers.put(name, value);
		return this;
	}

	/** Adds an entry to the {@code extensions} of the response. */
	public ApiException withResponseExtension(String key, Object value) {
		this.responseExtensions.put(key, value);
		return this;
	}

	/** A copy for another place of the response. */
	public ApiException copyAt(List<Object> field) {
		ApiException copy = new ApiException(this.code, text());
		copy.extensions.putAll(this.extensions);
		return copy.at(field);
	}

	public ErrorCode code() {
		return this.code;
	}

	/** The HTTP status: one of its own, or that of the code. */
	public HttpStatus status() {
		return (this.status != null) ? this.status : this.code.status();
	}

	/** Whether the HTTP request itself is at fault, not the operation in it. */
	public boolean isBadRequest() {
		return this.status != null;
	}

	/** This error and those found with it. */
	public List<ApiException> errors() {
		List<ApiException> errors = new ArrayList<>(List.of(this));
		errors.addAll(this.others);
		return errors;
	}

	/** The headers of the response; {@code Retry-After} among them if it is known. */
	public Map<String, String> headers() {
		Map<String, String> all = new LinkedHashMap<>(this.headers);
		Object seconds = this.extensions.get("retryAfter");
		if (seconds != null) {
			all.put(HttpHeaders.RETRY_AFTER, seconds.toString());
		}
		return all;
	}

	public Map<Object, Object> responseExtensions() {
		return this.responseExtensions;
	}

	/** A detail, or null. */
	public @Nullable Object detail(String key) {
		return this.extensions.get(key);
	}

	public String text() {
		return String.valueOf(super.getMessage());
	}

	@Override
	public String getMessage() {
		return text();
	}

	@Override
	public List<SourceLocation> getLocations() {
		return this.locations;
	}

	@Override
	public ErrorCode getErrorType() {
		return this.code;
	}

	/** The response keys down to the field in question, or null. */
	@Override
	public @Nullable List<Object> getPath() {
		return this.path;
	}

	@Override
	public Map<String, Object> getExtensions() {
		return this.extensions;
	}

	/** The entries in a fixed order, so that equal responses are equal bytes. */
	@Override
	public Map<String, Object> toSpecification() {
		Map<String, Object> error = new LinkedHashMap<>();
		error.put("message", text());
		if (!this.locations.isEmpty()) {
			error.put("locations", this.locations.stream().map(ApiException::toSpecification).toList());
		}
		if (this.path != null) {
			error.put("path", this.path);
		}
		error.put("extensions", this.extensions);
		return error;
	}

	private static Map<String, Object> toSpecification(SourceLocation place) {
		Map<String, Object> location = new LinkedHashMap<>();
		location.put("line", place.getLine());
		location.put("column", place.getColumn());
		return location;
	}

}
