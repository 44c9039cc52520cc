package org.lianhe.web.observability;

/**
 * A request whose response was sent.
 *
 * @param id id of the request
 * @param method HTTP method
 * @param path path of the request as sent
 * @param status HTTP status of the response
 * @param nanos duration
 * @param bytes size of the response body as sent
 * @param client address of the client
 * @param event details that handlers recorded
 */
record CompletedRequest(String id, String method, String path, int status, long nanos, long bytes, String client,
		RequestRecord event) {
}
