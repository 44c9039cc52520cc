package org.lianhe.graphql.http;

import org.junit.jupiter.api.Test;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

class GraphQlEndpointTests {

	private final TestServer server = TestServer.shared(Store.H2);

	@Test
	void whatIsNestedTooDeepForTheServerIsRefusedAsAnythingElse() throws Exception {
		MockHttpServletRequest deep = new MockHttpServletRequest("GET", "/graphql") {
			@Override
			public String getQueryString() {
				throw new StackOverflowError();
			}
		};
		deep.setParameter("query", "{ __typename }");
		MockHttpServletResponse response = new MockHttpServletResponse();
		this.server.bean(GraphQlEndpoint.class).handleRequest(deep, response);
		assertThat(response.getContentAsString())
			.contains("\"The request is nested too deep to be read. Ask in several queries.\"")
			.contains("\"code\":\"QUERY_TOO_DEEP\"")
			.contains("\"requestId\":\"");
		assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
	}

}
