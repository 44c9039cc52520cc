package org.lianhe.export.network;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.lianhe.query.plan.ResultObject;

/**
 * An attribute of nodes or edges in network files.
 *
 * @param name name of the attribute and of its column
 * @param description its values, and when there is none
 * @param reader reads the value from a result; null or an empty text is no value
 */
record GraphAttribute(String name, Type type, String description, Function<ResultObject, @Nullable Object> reader) {

	/** Creates a text attribute at the end of a path of response keys. */
	static GraphAttribute text(String name, String description, String... path) {
		return new GraphAttribute(name, Type.TEXT, description, (item) -> valueAt(item, path));
	}

	/**
	 * Creates a text attribute for the citations of a fact: source#paragraph, joined by
	 * |.
	 */
	static GraphAttribute sources(String... path) {
		return new GraphAttribute("sources", Type.TEXT,
				"The paragraphs that it is cited from, source#paragraph, joined by |.",
				(item) -> objectsAt(valueAt(item, path), "citations").stream()
					.map((citation) -> textAt(citation, "source", "slug") + "#" + textAt(citation, "paragraph"))
					.distinct()
					.collect(Collectors.joining("|")));
	}

	GraphAttribute withName(String other) {
		return new GraphAttribute(other, this.type, this.description, this.reader);
	}

	/** Returns the value as text, or null if there is none. */
	@Nullable String valueOf(ResultObject item) {
		Object value = this.reader.apply(item);
		return (value != null && !value.toString().isEmpty()) ? value.toString() : null;
	}

	/**
	 * Returns the value at the end of a path of response keys, or null if an object on
	 * the path is null or has no such field.
	 */
	static @Nullable Object valueAt(@Nullable Object result, String... path) {
		Object value = result;
		for (String key : path) {
			value = (value instanceof ResultObject item) ? item.get(key) : null;
		}
		return value;
	}

	static @Nullable String textAt(@Nullable Object result, String... path) {
		Object value = valueAt(result, path);
		return (value != null) ? value.toString() : null;
	}

	/** Returns the objects of a list, or an empty list if there is no list. */
	static List<ResultObject> objectsAt(@Nullable Object result, String... path) {
		return (valueAt(result, path) instanceof List<?> list) ? list.stream().map(ResultObject.class::cast).toList()
				: List.of();
	}

	/** Returns an object that the schema guarantees. */
	static ResultObject objectAt(@Nullable Object result, String... path) {
		if (valueAt(result, path) instanceof ResultObject item) {
			return item;
		}
		throw new IllegalStateException("no object at " + String.join(".", path));
	}

	/** The types of values with their names in GraphML and in GEXF. */
	enum Type {

		TEXT("string", "string"), INTEGER("int", "integer"), NUMBER("double", "double");

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
