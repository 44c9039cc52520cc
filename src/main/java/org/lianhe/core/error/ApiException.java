package org.lianhe.core.error;

import java.io.Serial;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A request that is refused. The message is written for whoever sent it: it says what is
 * wrong and what would be right, and nothing of the server's inside.
 */
public final class ApiException extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1;

	private final ErrorCode code;

	private final transient Map<String, Object> details = new LinkedHashMap<>();

	private transient @Nullable List<Object> path;

	public ApiException(ErrorCode code, String message) {
		super(message, null, false, false);
		this.code = code;
	}

	public static ApiException badInput(String message) {
		return new ApiException(ErrorCode.BAD_USER_INPUT, message);
	}

	/** Adds a machine-readable detail, such as the limit that was passed. */
	public ApiException with(String key, Object value) {
		this.details.put(key, value);
		return this;
	}

	/** Adds what the sender may have meant, where there is a guess. */
	public ApiException suggesting(List<String> guesses) {
		return guesses.isEmpty() ? this : with("didYouMean", guesses);
	}

	/** Says which field it is about, unless that was said already. */
	public ApiException at(List<Object> field) {
		if (this.path == null) {
			this.path = List.copyOf(field);
		}
		return this;
	}

	/** The response keys down to the field that it is about, or null. */
	public @Nullable List<Object> path() {
		return this.path;
	}

	public ErrorCode code() {
		return this.code;
	}

	public Map<String, Object> details() {
		return this.details;
	}

	public String text() {
		return String.valueOf(getMessage());
	}

}
