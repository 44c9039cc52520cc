package org.lianhe.dataset;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A dataset as released.
 *
 * @param version of the dataset
 * @param digest of its records, in hexadecimal
 */
public record Release(String version, String digest) {

	/** What answers say of it, under the key {@code dataset}, always in one order. */
	public Map<String, Object> shown() {
		Map<String, Object> shown = new LinkedHashMap<>();
		shown.put("version", this.version);
		shown.put("digest", this.digest);
		return shown;
	}

}
