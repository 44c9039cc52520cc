package org.lianhe.jmh;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers with bytes that are ready: what this server can do at most. */
@RestController
class FixedBytes {

	private final Map<Integer, byte[]> ready = new ConcurrentHashMap<>();

	@GetMapping(path = "/fixed", produces = MediaType.APPLICATION_JSON_VALUE)
	byte[] fixed(@RequestParam int bytes) {
		return this.ready.computeIfAbsent(bytes, (size) -> "x".repeat(size).getBytes(StandardCharsets.US_ASCII));
	}

}
