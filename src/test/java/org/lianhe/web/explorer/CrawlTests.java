package org.lianhe.web.explorer;

import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.lianhe.query.schema.Tables;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;

import org.jooq.DSLContext;

import static org.assertj.core.api.Assertions.assertThat;

class CrawlTests {

	private final TestServer server = TestServer.shared(Store.H2);

	private final PageClient browser = new PageClient(this.server, "en");

	@Test
	void everyLinkLeadsSomewhereAndEveryRecordIsReached() {
		Map<String, Integer> known = new HashMap<>();
		Deque<String> open = new ArrayDeque<>(List.of("/"));
		known.put("/", 0);
		while (!open.isEmpty()) {
			String path = open.pop();
			HttpResponse<String> response = this.browser.get(path);
			known.put(path, response.statusCode());
			if (isHtml(response)) {
				this.browser.links(response.body())
					.stream()
					.filter(CrawlTests::isFollowed)
					.filter((link) -> known.putIfAbsent(link, 0) == null)
					.forEach(open::push);
			}
		}
		assertThat(known)
			.allSatisfy((path, status) -> assertThat(status).as(path).isEqualTo(path.startsWith("/id/") ? 303 : 200));
		assertThat(known.keySet()).containsAll(records());
	}

	private static boolean isHtml(HttpResponse<String> response) {
		return response.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
	}

	/**
	 * Lists are followed from page to page. Other selections and languages, and the same
	 * data in other forms, are left out.
	 */
	private static boolean isFollowed(String link) {
		return link.matches("/[^?]*(\\?after=[^&]*)?") && !link.matches("/(graphql|graphiql|export/).*");
	}

	private TreeSet<String> records() {
		TreeSet<String> paths = new TreeSet<>();
		DSLContext store = this.server.bean(DSLContext.class);
		store.select(Tables.ENTITY.TYPE, Tables.ENTITY.SLUG)
			.from(Tables.ENTITY)
			.forEach((row) -> paths.add("/" + row.value1().toLowerCase(Locale.ROOT) + "/" + row.value2()));
		store.select(Tables.SOURCE.SLUG).from(Tables.SOURCE).forEach((row) -> paths.add("/source/" + row.value1()));
		assertThat(paths).hasSizeGreaterThan(700);
		return paths;
	}

}
