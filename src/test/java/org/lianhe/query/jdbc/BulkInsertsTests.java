package org.lianhe.query.jdbc;

import java.util.ArrayList;
import java.util.List;

import org.jooq.DSLContext;
import org.jooq.TableRecord;
import org.jooq.impl.DSL;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianhe.query.schema.Tables;
import org.lianhe.query.schema.tables.records.FormerSlugRecord;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;

import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

class BulkInsertsTests {

	private static final List<String> AWKWARD = List.of("a\tb", "a\nb", "a\rb\r\n", "\\N", "\\", "\\t", "", " ", "\\.",
			"\"quoted\", 'twice'", "\u5e7f\u5dde \ud842\udfb7", "\u0001\u007f\u0085");

	@ParameterizedTest
	@EnumSource
	void storesEveryCharacterAsItIs(Store store) {
		List<String> stored = new ArrayList<>();
		TestServer server = TestServer.shared(store);
		new TransactionTemplate(server.bean(PlatformTransactionManager.class)).executeWithoutResult((transaction) -> {
			DSLContext context = server.bean(DSLContext.class);
			BulkInserts.withConnection(context, (inserts) -> inserts.insert(Tables.FORMER_SLUG, rows()));
			stored.addAll(context.select(Tables.FORMER_SLUG.REASON)
				.from(Tables.FORMER_SLUG)
				.where(Tables.FORMER_SLUG.SLUG.like("awkward-%"))
				.orderBy(DSL.length(Tables.FORMER_SLUG.SLUG), Tables.FORMER_SLUG.SLUG)
				.fetch(Tables.FORMER_SLUG.REASON));
			transaction.setRollbackOnly();
		});
		List<String> expected = new ArrayList<>(AWKWARD);
		expected.add(null);
		assertThat(stored).isEqualTo(expected);
	}

	private static List<TableRecord<?>> rows() {
		List<TableRecord<?>> rows = new ArrayList<>();
		for (String reason : AWKWARD) {
			rows.add(new FormerSlugRecord("awkward-" + rows.size(), null, reason));
		}
		rows.add(new FormerSlugRecord("awkward-" + rows.size(), null, null));
		return rows;
	}

}
