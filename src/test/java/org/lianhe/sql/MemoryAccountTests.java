package org.lianhe.sql;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianhe.server.Store;
import org.lianhe.server.TestServer;
import org.lianhe.store.db.Tables;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** As whom a server answers to which no reader's account is given. */
@ExtendWith(OutputCaptureExtension.class)
class MemoryAccountTests {

	private static final String WARNING = "set lianhe.reader.username and .password to one who can only read";

	@ParameterizedTest
	@ValueSource(strings = { "delete from dataset", "update dataset set version = 'x'" })
	void onH2NothingCanBeWrittenThroughTheConnectionsThatAnswer(String change) {
		TestServer server = TestServer.shared(Store.H2);
		Statement writing = Statement.of(server.bean(DSLContext.class),
				DSL.query("select 'x' from old table (" + change + ")"), List.of(Tables.DATASET.VERSION));
		try (Session session = server.bean(Readers.class).open()) {
			assertThatThrownBy(() -> session.read(writing)).rootCause().hasMessageContaining("Not enough rights");
		}
	}

	@Test
	void onH2NobodyIsWarned(CapturedOutput output) {
		try (TestServer server = TestServer.start(small(Store.H2))) {
			assertThat(server.bean(Readers.class).mayWrite()).isFalse();
			assertThat(output.getAll()).doesNotContain(WARNING);
		}
	}

	@Test
	void onPostgreSqlTheOneWhoStartsIsToldWhatToSet(CapturedOutput output) {
		try (TestServer server = TestServer.start(small(Store.POSTGRES))) {
			assertThat(server.bean(Readers.class).mayWrite()).isTrue();
			assertThat(output.getAll()).containsOnlyOnce(WARNING);
		}
	}

	private static Map<String, String> small(Store store) {
		Map<String, String> properties = new HashMap<>(store.empty());
		properties.put("lianhe.seed", "src/test/resources/seeds/good");
		return properties;
	}

}
