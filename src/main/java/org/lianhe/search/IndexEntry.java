package org.lianhe.search;

import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.util.BytesRef;
import org.lianhe.core.i18n.Language;

/**
 * One document of the index: names of an entity that are equal once folded, or a text
 * about it.
 *
 * @param entity its id
 * @param slug its permanent key
 * @param weight how many relations it has
 * @param variants as they are written, at least one
 * @param syllables of the names' Chinese characters, in order; empty for texts
 */
record IndexEntry(long entity, String slug, int weight, List<NameVariant> variants, List<String> syllables) {

	/** No text of the store has it. */
	private static final String SEPARATOR = "\0";

	/** Fields before those of the variants, and of each variant. */
	private static final int FIELDS = 4;

	private static final int VARIANT_FIELDS = 3;

	IndexEntry {
		variants = List.copyOf(variants);
		syllables = List.copyOf(syllables);
	}

	/** Whether it is a text and not a name. */
	boolean isText() {
		return first().kind().isText();
	}

	/** The variant that was added first. */
	NameVariant first() {
		return this.variants.get(0);
	}

	BytesRef write() {
		List<String> fields = new ArrayList<>(List.of(String.valueOf(this.entity), this.slug,
				String.valueOf(this.weight), String.join(" ", this.syllables)));
		this.variants.forEach((one) -> fields.addAll(List.of(one.lang().name(), one.kind().name(), one.text())));
		return new BytesRef(String.join(SEPARATOR, fields));
	}

	static IndexEntry read(BytesRef bytes) {
		String[] fields = bytes.utf8ToString().split(SEPARATOR, -1);
		List<NameVariant> variants = new ArrayList<>();
		for (int i = FIELDS; i < fields.length; i += VARIANT_FIELDS) {
			variants.add(new NameVariant(fields[i + 2], Language.valueOf(fields[i]), NameKind.valueOf(fields[i + 1])));
		}
		return new IndexEntry(Long.parseLong(fields[0]), fields[1], Integer.parseInt(fields[2]), variants,
				fields[3].isEmpty() ? List.of() : List.of(fields[3].split(" ", -1)));
	}

	/**
	 * One of the names of an entity that are equal once folded.
	 *
	 * @param text as it is written
	 * @param lang its language
	 * @param kind what it is beside the other names
	 */
	record NameVariant(String text, Language lang, NameKind kind) {
	}

}
