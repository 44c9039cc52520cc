package org.lianhe.network.file;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.lianhe.query.Item;

/**
 * What files say of each entity, or of each tie.
 *
 * @param name of the column
 * @param type of its values
 * @param meaning of its values, and of there being none
 * @param read finds the value; null or an empty text is none
 */
record Attribute(String name, Type type, String meaning, Function<Item, @Nullable Object> read) {

	/** An attribute that needs no words. */
	static Attribute text(String name, Function<Item, @Nullable Object> read) {
		return new Attribute(name, Type.TEXT, "", read);
	}

	/** Some attributes, and then others. */
	static List<Attribute> join(List<Attribute> some, List<Attribute> others) {
		return Stream.concat(some.stream(), others.stream()).toList();
	}

	/** The same under another name. */
	Attribute named(String other) {
		return new Attribute(other, this.type, this.meaning, this.read);
	}

	/** The value as text, or null where there is none. */
	@Nullable String of(Item item) {
		Object value = this.read.apply(item);
		return (value != null && !value.toString().isEmpty()) ? value.toString() : null;
	}

	/** The types of values, by their names in GraphML and in GEXF. */
	enum Type {

		TEXT("string", "string"),

		INTEGER("int", "integer"),

		NUMBER("double", "double");

		private final String graphml;

		private final String gexf;

		Type(String graphml, String gexf) {
			this.graphml = graphml;
			this.gexf = gexf;
		}

		String graphml() {
			return this.graphml;
		}

		String gexf() {
			return this.gexf;
		}

	}

}
