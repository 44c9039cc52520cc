package org.lianhe.core.error;

/**
 * The codes that an error may carry in {@code extensions.code}; closed and documented.
 */
public enum ErrorCode {

	/** An argument is not what its description asks for. */
	BAD_USER_INPUT,

	/** There is nothing under that key, and never was. */
	NOT_FOUND,

	/** What was under that key was withdrawn. */
	GONE,

	/** Fields or filters are nested deeper than allowed. */
	QUERY_TOO_DEEP,

	/** The query asks for more than one request may. */
	QUERY_TOO_COSTLY,

	/** A page larger than allowed was asked for. */
	PAGE_TOO_LARGE,

	/** The cursor was not given by this field, in this order, for this dataset. */
	BAD_CURSOR,

	/**
	 * The answer took longer than allowed, or the data cannot be reached at the moment.
	 */
	TIMEOUT,

	/**
	 * More requests than are taken at a time, from one client or from all; waiting helps.
	 */
	RATE_LIMITED,

	/** The document is not GraphQL. */
	GRAPHQL_PARSE_FAILED,

	/** The document does not fit the schema. */
	GRAPHQL_VALIDATION_FAILED,

	/** The document is known by its id only, and not here; it is to be sent whole. */
	PERSISTED_QUERY_NOT_FOUND,

	/** Only registered documents are answered, and this is none of them. */
	QUERY_NOT_IN_SAFELIST,

	/** The server failed; the request id finds the cause in its log. */
	INTERNAL

}
