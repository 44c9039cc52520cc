package org.lianhe.graphql.execution;

import java.io.Serial;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.language.SourceLocation;
import org.jspecify.annotations.Nullable;
import org.lianhe.core.error.ErrorCode;
import org.lianhe.core.error.MessageExcerpt;

/** An error as it is sent: what is wrong, where, and its code; nothing that is empty. */
final class ApiError implements GraphQLError {

	@Serial
	private static final long serialVersionUID = 1;

	/** No message of the server's own is as long. */
	private static final int LONGEST = 1_000;

	private final String message;

	private final transient List<SourceLocation> locations;

	private final transient @Nullable List<Object> path;

	private final ErrorCode code;

	private final transient Map<String, Object> extensions = new LinkedHashMap<>();

	ApiError(ErrorCode code, String message, List<SourceLocation> locations, @Nullable List<Object> path,
			Map<String, Object> details, String request) {
		this.code = code;
		this.message = MessageExcerpt.readable(MessageExcerpt.of(message, LONGEST));
		this.locations = locations;
		this.path = path;
		this.extensions.put("code", code.name());
		this.extensions.putAll(details);
		this.extensions.put("requestId", request);
	}

	@Override
	public String getMessage() {
		return this.message;
	}

	@Override
	public List<SourceLocation> getLocations() {
		return this.locations;
	}

	@Override
	public ErrorClassification getErrorType() {
		return ErrorClassification.errorClassification(this.code.name());
	}

	@Override
	public @Nullable List<Object> getPath() {
		return this.path;
	}

	@Override
	public Map<String, Object> getExtensions() {
		return this.extensions;
	}

	@Override
	public Map<String, Object> toSpecification() {
		Map<String, Object> error = new LinkedHashMap<>();
		error.put("message", this.message);
		if (!this.locations.isEmpty()) {
			error.put("locations", this.locations.stream().map(ApiError::written).toList());
		}
		if (this.path != null) {
			error.put("path", this.path);
		}
		error.put("extensions", this.extensions);
		return error;
	}

	/** The place, always in one order, so that equal answers are equal bytes. */
	private static Map<String, Object> written(SourceLocation place) {
		Map<String, Object> written = new LinkedHashMap<>();
		written.put("line", place.getLine());
		written.put("column", place.getColumn());
		return written;
	}

}
