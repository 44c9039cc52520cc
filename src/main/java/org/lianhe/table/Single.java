package org.lianhe.table;

import org.jspecify.annotations.Nullable;

/** A part whose value gives exactly one row. */
interface Single extends Part {

	@Override
	default boolean isMany() {
		return false;
	}

	@Override
	default long rows(@Nullable Object value) {
		return 1;
	}

}
