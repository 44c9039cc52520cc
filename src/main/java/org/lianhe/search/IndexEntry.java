package org.lianhe.search;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.lianhe.core.i18n.Language;

/**
 * What the index holds in one place: names of an entity that are alike once folded, or a
 * text about it.
 *
 * @param entity its id
 * @param weight how many relations it has
 * @param variants as they are written, at least one
 * @param spelled the syllables of their Chinese characters, where they are names
 */
record IndexEntry(long entity, int weight, List<NameVariant> variants, String spelled) {

	private static final Language[] LANGS = Language.values();

	private static final NameKind[] KINDS = NameKind.values();

	IndexEntry {
		variants = List.copyOf(variants);
	}

	static IndexEntry of(long entity, int weight, List<NameVariant> variants, List<String> syllables) {
		return new IndexEntry(entity, weight, variants, String.join(" ", syllables));
	}

	/** The syllables of the names' Chinese characters, in order. */
	List<String> syllables() {
		return this.spelled.isEmpty() ? List.of() : List.of(this.spelled.split(" ", -1));
	}

	/** Whether it is a text and not a name. */
	boolean isText() {
		return this.variants.get(0).kind().isText();
	}

	byte[] pack() {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (DataOutputStream out = new DataOutputStream(bytes)) {
			out.writeLong(this.entity);
			out.writeInt(this.weight);
			out.writeByte(this.variants.size());
			for (NameVariant variant : this.variants) {
				out.writeByte(variant.lang().ordinal());
				out.writeByte(variant.kind().ordinal());
				write(out, variant.text());
			}
			write(out, this.spelled);
			return bytes.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static IndexEntry unpack(byte[] bytes, int offset, int length) {
		ByteBuffer in = ByteBuffer.wrap(bytes, offset, length);
		long entity = in.getLong();
		int weight = in.getInt();
		int count = in.get();
		NameVariant[] variants = new NameVariant[count];
		for (int i = 0; i < count; i++) {
			Language lang = LANGS[in.get()];
			NameKind kind = KINDS[in.get()];
			variants[i] = new NameVariant(text(in), lang, kind);
		}
		return new IndexEntry(entity, weight, List.of(variants), text(in));
	}

	private static void write(DataOutputStream out, String text) throws IOException {
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		out.writeShort(bytes.length);
		out.write(bytes);
	}

	private static String text(ByteBuffer in) {
		int length = Short.toUnsignedInt(in.getShort());
		String text = new String(in.array(), in.arrayOffset() + in.position(), length, StandardCharsets.UTF_8);
		in.position(in.position() + length);
		return text;
	}

}
