package org.lianhe.dataset;

import java.util.Map;

/**
 * A dataset as released.
 *
 * @param version of the dataset
 * @param digest of its records, in hexadecimal
 */
public record Release(String version, String digest) {

	/** What answers say of it, under the key {@code dataset}. */
	public Map<String, Object> shown() {
		return Map.of("version", this.version, "digest", this.digest);
	}

}
