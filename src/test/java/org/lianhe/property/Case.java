package org.lianhe.property;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A list as it is asked for.
 *
 * @param listed the field
 * @param owner slug of the owner, or null at the root
 * @param own arguments that not every connection has
 * @param filter which ones
 * @param orderBy in which order
 * @param reader the {@code Accept-Language} header
 */
record Case(Listed listed, @Nullable String owner, Map<String, Object> own, Map<String, Object> filter,
		List<Map<String, String>> orderBy, String reader) {

	/** The query for a page, which takes all arguments as variables. */
	String document() {
		return document(this.listed.page());
	}

	/** The query for something of the list, which takes all arguments as variables. */
	String document(String wanted) {
		String list = "list: " + this.listed.called() + " " + wanted;
		if (this.listed.isRoot()) {
			return "query (" + this.listed.declared() + ") { " + list + " }";
		}
		return "query ($owner: String!, " + this.listed.declared() + ") { " + this.listed.single("$owner") + " { "
				+ list + " } }";
	}

	/** The variables of the query, but for those of a page. */
	Map<String, Object> variables() {
		Map<String, Object> variables = new HashMap<>(this.own);
		variables.put("filter", this.filter);
		variables.put("orderBy", this.orderBy);
		if (this.owner != null) {
			variables.put("owner", this.owner);
		}
		return variables;
	}

	/** All rows that the model has of it, in order. */
	List<Row> rows() {
		Model model = Generated.model();
		List<Row> all = this.listed.isRoot() ? model.all(this.listed.target()).stream().map(Row::of).toList()
				: model.rows(model.get(this.owner), this.listed.field(), this.own);
		Matching matching = new Matching();
		return Ordered.by(all.stream()
			.filter((row) -> row.relation() == null || Held.isIn(row.relation(), this.own))
			.filter((row) -> matching.holds(row.node(), this.filter))
			.map((row) -> row.asOf(this.own))
			.toList(), this.orderBy, this.reader);
	}

}
