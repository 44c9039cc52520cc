package org.lianhe.core.error;

import graphql.ErrorClassification;

import org.springframework.http.HttpStatus;

/**
 * The codes that an error may carry in {@code extensions.code}, each with its HTTP
 * status. The list is closed and documented.
 */
public enum ErrorCode implements ErrorClassification {

	/** An argument does not have the form that its description demands. */
	BAD_USER_INPUT(HttpStatus.BAD_REQUEST),

	/** No record has this key, and none ever had. */
	NOT_FOUND(HttpStatus.NOT_FOUND),

	/** The record with this key was withdrawn. */
	GONE(HttpStatus.GONE),

	/** Fields or filters are nested deeper than allowed. */
	QUERY_TOO_DEEP(HttpStatus.BAD_REQUEST),

	/** The request needs more than one request may. */
	QUERY_TOO_COSTLY(HttpStatus.CONTENT_TOO_LARGE),

	/** The request makes the server hold more bytes than one request may. */
	QUERY_TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE),

	/** The page is larger than allowed. */
	PAGE_TOO_LARGE(HttpStatus.BAD_REQUEST),

	/** The cursor is not from this field, in this order, for this dataset. */
	BAD_CURSOR(HttpStatus.BAD_REQUEST),

	/** The response took longer than allowed, or the data cannot be reached for now. */
	TIMEOUT(HttpStatus.SERVICE_UNAVAILABLE),

	/** One client, or all together, sent more requests than allowed. Waiting helps. */
	RATE_LIMITED(HttpStatus.TOO_MANY_REQUESTS),

	/** The document is not GraphQL. */
	GRAPHQL_PARSE_FAILED(HttpStatus.BAD_REQUEST),

	/** The document does not fit the schema. */
	GRAPHQL_VALIDATION_FAILED(HttpStatus.BAD_REQUEST),

	/** No document has this id. The client has to send the document itself. */
	PERSISTED_QUERY_NOT_FOUND(HttpStatus.BAD_REQUEST),

	/** The server answers registered documents only, and this is none of them. */
	QUERY_NOT_IN_SAFELIST(HttpStatus.FORBIDDEN),

	/** The server failed. The request id leads to the cause in its log. */
	INTERNAL(HttpStatus.INTERNAL_SERVER_ERROR);

	private final HttpStatus status;

	ErrorCode(HttpStatus status) {
		this.status = status;
	}

	public HttpStatus status() {
		return this.status;
	}

	/** The code of an error of which only the HTTP status is known. */
	public static ErrorCode of(HttpStatus status) {
		return switch (status) {
			case NOT_FOUND -> NOT_FOUND;
			case GONE -> GONE;
			case CONTENT_TOO_LARGE -> QUERY_TOO_COSTLY;
			case TOO_MANY_REQUESTS -> RATE_LIMITED;
			case SERVICE_UNAVAILABLE, GATEWAY_TIMEOUT -> TIMEOUT;
			case NOT_IMPLEMENTED, HTTP_VERSION_NOT_SUPPORTED -> BAD_USER_INPUT;
			case URI_TOO_LONG, REQUEST_HEADER_FIELDS_TOO_LARGE -> QUERY_TOO_COSTLY;
			default -> status.is4xxClientError() ? BAD_USER_INPUT : INTERNAL;
		};
	}

}
