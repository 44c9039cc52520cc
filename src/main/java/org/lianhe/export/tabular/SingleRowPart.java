package org.lianhe.export.tabular;

import org.jspecify.annotations.Nullable;

/** A part whose value gives exactly one row. */
interface SingleRowPart extends TablePart {

	@Override
	default boolean isMany() {
		return false;
	}

	@Override
	default long rows(@Nullable Object value) {
		return 1;
	}

}
