package org.lianhe.property;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * A field of a made-up query, which knows what table its values make.
 *
 * @param key under which its value stands
 * @param text of the field, but for what is asked of its value
 * @param isList whether its value is a list
 * @param isSilent whether it adds nothing to the names of columns
 * @param type name of the type of its value, or of the items of its list
 * @param children asked of its value; empty where that is a scalar
 */
record Chosen(String key, String text, boolean isList, boolean isSilent, String type, List<Chosen> children) {

	/** The field as it stands in a document. */
	String document() {
		return this.children.isEmpty() ? this.text : this.text + " { "
				+ this.children.stream().map(Chosen::document).collect(Collectors.joining(" ")) + " }";
	}

	/** The types of its columns by their names, below this one, in order. */
	Map<String, String> columns(String above) {
		String name = name(above);
		if (this.children.isEmpty()) {
			return Map.of(name, this.type);
		}
		Map<String, String> columns = new LinkedHashMap<>();
		this.children.forEach((child) -> columns.putAll(child.columns(name)));
		return columns;
	}

	/** The rows of a value; what a row lacks is null. */
	List<Map<String, Object>> rows(String above, @Nullable Object value) {
		if (!this.isList) {
			return row(above, value);
		}
		List<Map<String, Object>> rows = new ArrayList<>();
		((List<?>) ((value != null) ? value : List.of())).forEach((item) -> rows.addAll(row(above, item)));
		return rows.isEmpty() ? List.of(Map.of()) : rows;
	}

	private List<Map<String, Object>> row(String above, @Nullable Object value) {
		if (value == null) {
			return List.of(Map.of());
		}
		if (this.children.isEmpty()) {
			return List.of(Map.of(name(above), value));
		}
		List<Map<String, Object>> rows = List.of(Map.of());
		for (Chosen child : this.children) {
			rows = times(rows, child.rows(name(above), ((Map<?, ?>) value).get(child.key)));
		}
		return rows;
	}

	private static List<Map<String, Object>> times(List<Map<String, Object>> some, List<Map<String, Object>> others) {
		List<Map<String, Object>> all = new ArrayList<>();
		some.forEach((one) -> others.forEach((other) -> {
			Map<String, Object> both = new LinkedHashMap<>(one);
			both.putAll(other);
			all.add(both);
		}));
		return all;
	}

	private String name(String above) {
		return this.isSilent ? above : above.isEmpty() ? this.key : above + "." + this.key;
	}

}
