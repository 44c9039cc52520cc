package org.lianhe.query.filter;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

class NameFilterTests {

	@ParameterizedTest
	@EnumSource
	void keepsTrailingSpaceOfPrefix(Store store) {
		assertThat(labs(store, "startsWith", "tencent AI ")).isEqualTo(List.of(Map.of("slug", "tencent-ai-lab")));
		assertThat(labs(store, "startsWith", "tencent AI l ")).isEqualTo(List.of());
	}

	@ParameterizedTest
	@EnumSource
	void keepsSpacesAroundSubstring(Store store) {
		assertThat(labs(store, "contains", "tencent ai lab "))
			.isEqualTo(List.of(Map.of("slug", "cuhksz-tencent-machine-intelligence-joint-lab")));
		assertThat(labs(store, "contains", "  tencent ai lab")).isEqualTo(List.of());
	}

	private static Object labs(Store store, String operator, String text) {
		return TestServer.shared(store)
			.ask("query ($text: StringFilter) { labs(filter: { name: $text }) { nodes { slug } } }",
					Map.of("text", Map.of(operator, text)))
			.at("labs.nodes");
	}

}
