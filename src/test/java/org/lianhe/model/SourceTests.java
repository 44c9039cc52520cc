package org.lianhe.model;

import java.util.List;
import java.util.Map;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

class SourceTests {

	@ParameterizedTest
	@EnumSource
	void saysWhereRegistersStandAndWhenTheyWereRead(Store store) {
		assertThat(TestServer.shared(store)
			.ask("""
					{ sources(filter: { kind: { in: [REGISTER] } }) { nodes { slug kind url read licence } } }""")
			.at("sources.nodes"))
			.isEqualTo(List.of(Map.of("slug", "ror-records", "kind", "REGISTER", "url",
					"https://github.com/ror-community/ror-records", "read", "2026-12-01", "licence", "CC0-1.0")));
	}

	@ParameterizedTest
	@EnumSource
	void findsTheArticlesWhoseAddressWasNotNoted(Store store) {
		assertThat(TestServer.shared(store)
			.ask("""
					{ sources(filter: { url: { isUnknown: true } }, orderBy: [{ field: READ }]) { nodes { slug kind read } } }""")
			.at("sources.nodes")).asInstanceOf(InstanceOfAssertFactories.LIST)
			.hasSize(5)
			.allSatisfy((source) -> assertThat(String.valueOf(source)).contains("kind=ARTICLE, read=null"));
	}

}
