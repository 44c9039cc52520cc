package org.lianhe.search;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.lianhe.name.Lang;

/**
 * What the index holds in one place: names of an entity that are alike once folded, or a
 * text about it.
 *
 * @param entity its id
 * @param weight how many relations it has
 * @param variants as they are written, at least one
 * @param syllables of their Chinese characters, where they are names
 */
record Entry(long entity, int weight, List<Variant> variants, List<String> syllables) {

	Entry {
		variants = List.copyOf(variants);
		syllables = List.copyOf(syllables);
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
			for (Variant variant : this.variants) {
				out.writeByte(variant.lang().ordinal());
				out.writeByte(variant.kind().ordinal());
				out.writeUTF(variant.text());
			}
			out.writeUTF(String.join(" ", this.syllables));
			return bytes.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static Entry unpack(byte[] bytes, int offset, int length) {
		try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes, offset, length))) {
			long entity = in.readLong();
			int weight = in.readInt();
			List<Variant> variants = new ArrayList<>();
			for (int i = in.readByte(); i > 0; i--) {
				Lang lang = Lang.values()[in.readByte()];
				NameKind kind = NameKind.values()[in.readByte()];
				variants.add(new Variant(in.readUTF(), lang, kind));
			}
			String syllables = in.readUTF();
			return new Entry(entity, weight, variants,
					syllables.isEmpty() ? List.of() : List.of(syllables.split(" ", -1)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
