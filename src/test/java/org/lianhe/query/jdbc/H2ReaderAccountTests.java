package org.lianhe.query.jdbc;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianhe.query.schema.Tables;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** As whom a server answers to which no reader's account is given. */
@ExtendWith(OutputCaptureExtension.class)
class H2ReaderAccountTests {

	private static final String WARNING = "set lianhe.reader.username and .password to one who can only read";

	@ParameterizedTest
	@ValueSource(strings = { "delete from dataset", "update dataset set version = 'x'" })
	void h2ReadConnectionsCannotWrite(String change) {
		TestServer server = TestServer.shared(Store.H2);
		PreparedQuery writing = PreparedQuery.of(server.bean(DSLContext.class),
				DSL.query("select 'x' from old table (" + change + ")"), List.of(Tables.DATASET.VERSION));
		try (ReadSession session = server.bean(ReadOnlyConnections.class).open()) {
			assertThatThrownBy(() -> session.read(writing)).rootCause().hasMessageContaining("Not enough rights");
		}
	}

	@Test
	void h2LogsNoWarning(CapturedOutput output) {
		try (TestServer server = TestServer.start(small(Store.H2))) {
			assertThat(server.bean(ReadOnlyConnections.class).mayWrite()).isFalse();
			assertThat(output.getAll()).doesNotContain(WARNING);
		}
	}

	@Test
	void postgreSqlWarnsOnceIfReadersMayWrite(CapturedOutput output) {
		try (TestServer server = TestServer.start(small(Store.POSTGRES))) {
			assertThat(server.bean(ReadOnlyConnections.class).mayWrite()).isTrue();
			assertThat(output.getAll()).containsOnlyOnce(WARNING);
		}
	}

	private static Map<String, String> small(Store store) {
		Map<String, String> properties = new HashMap<>(store.empty());
		properties.put("lianhe.seed", "src/test/resources/seeds/good");
		return properties;
	}

}
