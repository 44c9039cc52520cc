package org.lianhe.model;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

class LabTests {

	@ParameterizedTest
	@EnumSource
	void newestLabsWithTheirPartners(Store store) {
		TestServer.Answer answer = TestServer.shared(store).ask("""
				{
				  labs(first: 1, orderBy: [{ field: FOUNDED, direction: DESC }], filter: {
				    founded: { before: "2018-06-15" }
				  }) {
				    nodes { slug kind founded partners { totalCount nodes { slug } } }
				  }
				}
				""");
		assertThat(answer.at("labs.nodes"))
			.isEqualTo(List.of(Map.of("slug", "cuhksz-tencent-machine-intelligence-joint-lab", "kind", "JOINT_LAB",
					"founded", "2018-06-12", "partners", Map.of("totalCount", 2, "nodes",
							List.of(Map.of("slug", "cuhk-shenzhen"), Map.of("slug", "tencent"))))));
	}

}
