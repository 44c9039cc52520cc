package org.lianhe.property;

import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * What is asked to be counted of a list.
 *
 * @param asked the list
 * @param by one dimension or two
 * @param level the only kind of place that counts, or null
 * @param first how many values or groups
 * @param selected values to keep
 */
record Question(Case asked, List<String> by, @Nullable String level, int first, List<String> selected) {

	/** What is asked of the list: the first dimension alone, and all of them together. */
	String wanted() {
		String selected = this.selected.stream()
			.map((value) -> '"' + value + '"')
			.collect(Collectors.joining(", ", "[", "]"));
		return "{ totalCount facets(by: %s%s, first: %d, selected: %s) { value count isSelected } "
			.formatted(this.by.get(0), level(this.by.subList(0, 1)), this.first, selected)
				+ "groupBy(by: [%s]%s, first: %d) { key count } }".formatted(String.join(", ", this.by), level(this.by),
						this.first);
	}

	private String level(List<String> by) {
		return (this.level != null && by.contains("PLACE")) ? ", level: " + this.level : "";
	}

	/** The same of an owner of the list. */
	Question of(String owner) {
		Case other = new Case(this.asked.listed(), owner, this.asked.own(), this.asked.filter(), List.of(),
				this.asked.reader());
		return new Question(other, this.by, this.level, this.first, this.selected);
	}

}
