package org.lianhe.seed;

/**
 * A record as found.
 *
 * @param folder the type, in small letters
 * @param slug permanent
 * @param file in which it stands
 * @param doc its fields
 */
record SeedRecord(String folder, String slug, String file, SeedNode.Fields doc) {

	/** Whether a slug is written in it. */
	boolean hasSlugField() {
		return this.doc.fields().containsKey("slug");
	}

	/** Whether a slug that is written in it, if any, is its own. */
	boolean isNamedAlike() {
		return !hasSlugField()
				|| this.doc.fields().get("slug") instanceof SeedNode.Text text && text.value().equals(this.slug);
	}

}
