package org.lianhe.search.reconcile;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.lianhe.core.i18n.TypeNames;

import org.springframework.web.util.HtmlUtils;

/**
 * An entity as the document of this package gives it.
 *
 * @param data its fields
 */
record ReconcileEntity(Map<?, ?> data) {

	String slug() {
		return text("slug");
	}

	/** Its type by its name in the schema. */
	String type() {
		return text("type");
	}

	/** The name in the first language wanted that has one. */
	String name() {
		return text(this.data.get("name"), "value");
	}

	String description() {
		return text("description");
	}

	/** The text of a field; empty where there is none. */
	String text(String field) {
		return text(this.data, field);
	}

	/** The objects of a list; empty where it was not read. */
	List<Map<?, ?>> list(String field) {
		return list(this.data, field);
	}

	static String text(@Nullable Object from, String field) {
		Object value = (from instanceof Map<?, ?> map) ? map.get(field) : null;
		return (value != null) ? value.toString() : "";
	}

	static List<Map<?, ?>> list(@Nullable Object from, String field) {
		Object value = (from instanceof Map<?, ?> map) ? map.get(field) : null;
		return (value instanceof List<?> items) ? items.stream().<Map<?, ?>>map((item) -> (Map<?, ?>) item).toList()
				: List.of();
	}

	/** Its type as the protocol shows it. */
	Map<String, String> shownType() {
		return shown(type(), type());
	}

	/** A thing as the protocol refers to it. */
	static Map<String, String> shown(String id, String name) {
		return Map.of("id", id, "name", name);
	}

	/**
	 * A small HTML page about it without scripts, which other pages embed.
	 * @param address of the record
	 */
	String preview(String address) {
		String kind = text("entityKind").equals(TypeNames.codeOf(type())) ? type() : type() + ", " + text("entityKind");
		return """
				<!DOCTYPE html>
				<html>
				<head><meta charset="utf-8"><title>%1$s</title></head>
				<body>
				<p><a href="%4$s" target="_blank" rel="noopener"><strong>%1$s</strong></a> (%2$s)</p>
				<p>%3$s</p>
				</body>
				</html>
				""".formatted(Stream.of(name(), kind, description(), address)
			.map((text) -> HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name()))
			.toArray());
	}

}
