package org.lianhe.export.network;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.lianhe.query.plan.ResultObject;

/**
 * What files say of each entity, or of each tie.
 *
 * @param name of the column
 * @param type of its values
 * @param meaning of its values, and of there being none
 * @param read finds the value; null or an empty text is none
 */
record GraphAttribute(String name, Type type, String meaning, Function<ResultObject, @Nullable Object> read) {

	/** An attribute that needs no words. */
	static GraphAttribute text(String name, Function<ResultObject, @Nullable Object> read) {
		return new GraphAttribute(name, Type.TEXT, "", read);
	}

	/** Some attributes, and then others. */
	static List<GraphAttribute> join(List<GraphAttribute> some, List<GraphAttribute> others) {
		return Stream.concat(some.stream(), others.stream()).toList();
	}

	/** The same under another name. */
	GraphAttribute named(String other) {
		return new GraphAttribute(other, this.type, this.meaning, this.read);
	}

	/** The value as text, or null where there is none. */
	@Nullable String of(ResultObject item) {
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
