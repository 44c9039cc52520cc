package org.lianhe.model.dataset;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What a citation of the dataset says.
 *
 * @param title in one language
 * @param language of the title (BCP 47)
 * @param author in the same language, or null
 * @param version of the dataset
 * @param released day of the release
 * @param licence SPDX identifier
 * @param digest of the records, in hexadecimal
 * @param url permanent address, or null
 */
record CitationData(String title, String language, @Nullable String author, String version, LocalDate released,
		String licence, String digest, @Nullable String url) {

	/** A key that differs from release to release. */
	String key() {
		return "lianhe-" + this.version.replaceAll("[^A-Za-z0-9.-]", "-");
	}

	/** What identifies the content, whatever it is called. */
	String fingerprint() {
		return "sha256:" + this.digest;
	}

}
