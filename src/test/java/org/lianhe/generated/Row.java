package org.lianhe.generated;

import org.jspecify.annotations.Nullable;

/**
 * A row of a list of the model.
 *
 * @param node what it shows
 * @param tie that leads to it, or null where none does
 */
record Row(Thing node, @Nullable Thing tie) {

	static Row of(Thing node) {
		return new Row(node, null);
	}

	/** What settles ties between equal keys: the tie, if there is one. */
	long rank() {
		return (this.tie != null) ? this.tie.rank() : this.node.rank();
	}

}
