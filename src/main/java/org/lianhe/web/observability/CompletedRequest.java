package org.lianhe.web.observability;

/**
 * A request of which the last byte of the answer was sent.
 *
 * @param id of the request
 * @param method of the request
 * @param path of the request, as it was sent
 * @param status of the answer
 * @param nanos that it took
 * @param bytes of the answer's body, as they went over the wire
 * @param client its address
 * @param event what became known of it
 */
record CompletedRequest(String id, String method, String path, int status, long nanos, long bytes, String client,
		RequestRecord event) {
}
