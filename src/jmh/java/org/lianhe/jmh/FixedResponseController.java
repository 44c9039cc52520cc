package org.lianhe.jmh;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Returns prepared bytes, to measure the maximum throughput of the server. */
@RestController
class FixedResponseController {

	private final Map<Integer, byte[]> responses = new ConcurrentHashMap<>();

	@GetMapping(path = "/fixed", produces = MediaType.APPLICATION_JSON_VALUE)
	byte[] fixed(@RequestParam int bytes) {
		return this.responses.computeIfAbsent(bytes, (size) -> "x".repeat(size).getBytes(StandardCharsets.US_ASCII));
	}

}
