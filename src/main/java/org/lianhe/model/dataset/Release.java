package org.lianhe.model.dataset;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * A dataset as released. Answers show its version and its digest.
 *
 * @param version of the dataset
 * @param digest of its records, in hexadecimal
 * @param kept digest of the releases that are kept beside it, in hexadecimal
 */
@JsonPropertyOrder({ "version", "digest" })
public record Release(String version, String digest, @JsonIgnore String kept) {

	/** What names all that the store holds: no two contents have the same. */
	@JsonIgnore
	public String state() {
		return this.digest + '.' + this.kept;
	}

}
