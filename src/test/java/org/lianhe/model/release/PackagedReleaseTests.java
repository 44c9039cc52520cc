package org.lianhe.model.release;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

class PackagedReleaseTests {

	@ParameterizedTest
	@EnumSource
	void keepsTheFirstRelease(Store store) {
		TestServer.Answer answer = TestServer.shared(store)
			.ask("{ dataset { version releases { version digest isCurrent } } }");
		assertThat((List<?>) Objects.requireNonNull(answer.at("dataset.releases"))).last()
			.isEqualTo(Map.of("version", "0.1.0", "digest",
					"1e719126ad8067050f9a8f349e017519ed232d1920ac2aee8252946aa3d450c3", "isCurrent", false));
		assertThat(answer.at("dataset.releases.0.isCurrent")).isEqualTo(true);
		assertThat(answer.at("dataset.releases.0.version")).isEqualTo(answer.at("dataset.version"));
	}

	@ParameterizedTest
	@EnumSource
	void tellsWhereOrganisationsWereFoundToBe(Store store) {
		TestServer.Answer answer = TestServer.shared(store).ask("""
				{ dataset { changes(since: "0.1.0", filter: {
				    slug: { eq: "tencent" }, field: { eq: "relations[located-in mainland-china]" } }) {
				  nodes { action entity { slug } before after } } } }
				""");
		assertThat(answer.at("dataset.changes.nodes")).asString().contains("action=ADD", "entity={slug=tencent}");
	}

}
