package org.lianhe.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
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

	private static final Language[] LANGUAGES = Language.values();

	private static final NameKind[] KINDS = NameKind.values();

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
		ByteBuffersDataOutput out = new ByteBuffersDataOutput();
		try {
			out.writeVLong(this.entity);
			out.writeString(this.slug);
			out.writeVInt(this.weight);
			out.writeVInt(this.variants.size());
			for (NameVariant variant : this.variants) {
				out.writeByte((byte) variant.lang().ordinal());
				out.writeByte((byte) variant.kind().ordinal());
				out.writeString(variant.text());
			}
			out.writeString(String.join(" ", this.syllables));
			return new BytesRef(out.toArrayCopy());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static IndexEntry read(BytesRef bytes) {
		ByteArrayDataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
		try {
			long entity = in.readVLong();
			String slug = in.readString();
			int weight = in.readVInt();
			List<NameVariant> variants = new ArrayList<>();
			for (int count = in.readVInt(); count > 0; count--) {
				Language language = LANGUAGES[in.readByte()];
				NameKind kind = KINDS[in.readByte()];
				variants.add(new NameVariant(in.readString(), language, kind));
			}
			String syllables = in.readString();
			return new IndexEntry(entity, slug, weight, variants,
					syllables.isEmpty() ? List.of() : List.of(syllables.split(" ", -1)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
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
