package org.lianhe.model.dataset;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * A release of the dataset. Responses contain its version and digest.
 *
 * @param version version of the dataset
 * @param digest digest of its records in hexadecimal
 * @param kept digest of the earlier releases that are kept, in hexadecimal
 */
@JsonPropertyOrder({ "version", "digest" })
public record Release(String version, String digest, @JsonIgnore String kept) {

	/** A text that identifies the whole content of the database. */
	@JsonIgnore
	public String contentId() {
		return this.digest + '.' + this.kept;
	}

}
