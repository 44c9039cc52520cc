package org.lianhe.property;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A row of a list of the model.
 *
 * @param node what it shows
 * @param tie that leads to it, or null where none does
 * @param validity of the tie as of the day asked, or null where none was
 */
record Row(Thing node, @Nullable Thing tie, @Nullable String validity) {

	static Row of(Thing node) {
		return new Row(node, null, null);
	}

	static Row of(Thing node, Thing tie) {
		return new Row(node, tie, null);
	}

	/** The row as of the day that these arguments ask for. */
	Row asOf(Map<String, ?> arguments) {
		return (relation() != null && arguments.get("asOf") instanceof String asked)
				? new Row(this.node, this.tie, Held.on(asked, relation())) : this;
	}

	/** The relation that leads here or that this is, or null. */
	@Nullable Thing relation() {
		return "Relation".equals(this.node.type()) ? this.node : this.tie;
	}

	/** What settles ties between equal keys: the tie, if there is one. */
	long rank() {
		return (this.tie != null) ? this.tie.rank() : this.node.rank();
	}

}
