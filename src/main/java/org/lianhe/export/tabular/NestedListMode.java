package org.lianhe.export.tabular;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/** How lists within rows are shown. */
public enum NestedListMode {

	/** As additional rows, as in a left join. */
	ROWS,

	/** As one column of JSON. */
	JSON,

	/** As one cell for each column, with values joined by {@code |}. */
	JOIN;

	static NestedListMode of(@Nullable String parameter) {
		return (parameter != null) ? TableFormat.parse("nested", parameter, NestedListMode.class) : ROWS;
	}

	String word() {
		return name().toLowerCase(Locale.ROOT);
	}

}
