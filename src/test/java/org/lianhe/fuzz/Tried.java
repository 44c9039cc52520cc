package org.lianhe.fuzz;

import java.net.http.HttpResponse;
import java.util.Optional;

/**
 * A request with its answer.
 *
 * @param sent the request
 * @param response the answer
 */
record Tried(Sent sent, HttpResponse<String> response) {

	private static final int AROUND = 40;

	/** In what another answer to the same request differs, if in anything. */
	Optional<String> differs(String how, Tried other) {
		String one = lasting();
		String two = other.lasting();
		int place = 0;
		while (place < one.length() && place < two.length() && one.charAt(place) == two.charAt(place)) {
			place++;
		}
		return one.equals(two) ? Optional.empty()
				: Optional.of("another answer " + how + ": " + part(one, place) + " is " + part(two, place));
	}

	private static String part(String text, int place) {
		return text.substring(Math.max(0, place - AROUND), Math.min(text.length(), place + AROUND));
	}

	/** What is not new each time. */
	private String lasting() {
		return this.response.statusCode() + " " + this.response.headers().firstValue("Content-Type").orElse("") + "\n"
				+ this.response.body().replaceAll("\"requestId\":\"[^\"]*\"", "\"requestId\":\"\"");
	}

}
