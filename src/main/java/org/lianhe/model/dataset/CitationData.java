package org.lianhe.model.dataset;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * The data of a citation of the dataset.
 *
 * @param title title in one language
 * @param language of the title (BCP 47)
 * @param author author in the same language; may be null
 * @param version version of the dataset
 * @param released date of the release
 * @param licence SPDX identifier
 * @param digest digest of the records in hexadecimal
 * @param url permanent address; may be null
 */
record CitationData(String title, String language, @Nullable String author, String version, LocalDate released,
		String licence, String digest, @Nullable String url) {

	/** A citation key that is different for each release. */
	String key() {
		return "lianhe-" + this.version.replaceAll("[^A-Za-z0-9.-]", "-");
	}

	/** A text with the digest of the content. */
	String fingerprint() {
		return "sha256:" + this.digest;
	}

}
