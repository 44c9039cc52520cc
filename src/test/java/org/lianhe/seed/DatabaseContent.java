package org.lianhe.seed;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;
import org.lianhe.query.schema.DefaultSchema;
import org.lianhe.query.schema.Tables;

/** All that a store holds. */
final class DatabaseContent {

	private DatabaseContent() {
	}

	/** Every row of every table, by the name of the table. */
	static Map<String, List<String>> of(DSLContext store) {
		Map<String, List<String>> content = new TreeMap<>();
		for (Table<?> table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
			content.put(table.getName(),
					store.selectFrom(table).fetch().map(DatabaseContent::row).stream().sorted().toList());
		}
		return content;
	}

	/**
	 * Every row but those of the dataset and its releases, which have the digest of the
	 * files.
	 */
	static Map<String, List<String>> withoutDigest(DSLContext store) {
		Map<String, List<String>> content = of(store);
		content.remove(Tables.DATASET.getName());
		content.remove(Tables.RELEASE.getName());
		return content;
	}

	private static String row(Record row) {
		return Arrays.deepToString(row.intoArray());
	}

}
