package org.lianhe.query.jdbc;

import java.util.Set;

import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

class ForeignKeyTests {

	/** Tables of so few rows that looking for each of them costs little. */
	private static final Set<String> FEW = Set.of("term", "dataset");

	private static final String WITHOUT_INDEX = """
			select c.conrelid::regclass || ' ' || a.attname || ' ' || c.confrelid::regclass
			from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
			where c.contype = 'f' and not exists (
			    select 1 from pg_index i where i.indrelid = c.conrelid and i.indkey[0] = c.conkey[1])""";

	private final DSLContext store = TestServer.shared(Store.POSTGRES).bean(DSLContext.class);

	@Test
	void rowsCanBeDeletedWithoutReadingTheTablesThatReferToThem() {
		assertThat(this.store.fetch(WITHOUT_INDEX).getValues(0, String.class))
			.allSatisfy((key) -> assertThat(FEW).contains(key.split(" ")[2]));
	}

	@Test
	void aKeyWithoutAnIndexIsFound() {
		assertThat(this.store.fetch(WITHOUT_INDEX).getValues(0, String.class)).contains("relation predicate_id term");
	}

}
