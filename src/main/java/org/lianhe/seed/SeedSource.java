package org.lianhe.seed;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.lianhe.core.edtf.Edtf;

/**
 * A curated record of a source.
 *
 * @param slug permanent
 * @param kind what it is
 * @param title of the text
 * @param publisher slug of who published the copy that was read
 * @param originalPublisher slug of who published it first, or null
 * @param published when, or null
 * @param language of the text
 * @param authors slugs of the people in the byline
 * @param digest sha256 of the file as downloaded
 * @param paragraphs number of the last paragraph
 * @param url its address, or null
 * @param read day on which it was read, or null
 * @param licence an SPDX identifier, or null
 * @param updated day of the last edit
 */
record SeedSource(String slug, String kind, BilingualText title, String publisher, @Nullable String originalPublisher,
		@Nullable Edtf published, String language, List<String> authors, String digest, int paragraphs,
		@Nullable String url, @Nullable Edtf read, @Nullable String licence, LocalDate updated) {
}
