package org.lianhe.web.explorer;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.lianhe.core.i18n.LanguagePreferences;
import org.lianhe.graphql.execution.QueryService;
import org.lianhe.graphql.http.ConditionalStreams;
import org.lianhe.model.dataset.CurrentRelease;
import org.lianhe.web.RequestId;

import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Files by which search engines and browsers find the pages. */
final class CrawlerFiles {

	/** Most addresses that a sitemap may have, by its protocol. */
	private static final int MAX_ADDRESSES = 50_000;

	private static final int PAGE_SIZE = 200;

	private static final String QUERY = PageQuery.read("sitemap");

	private final QueryService queries;

	private final ConditionalStreams streams;

	private final CurrentRelease current;

	private final String baseUri;

	private final List<String> paths;

	private @Nullable Sitemap lastSitemap;

	/**
	 * Creates the files.
	 * @param paths of the pages that are no records
	 */
	CrawlerFiles(QueryService queries, ConditionalStreams streams, CurrentRelease current, String baseUri,
			List<String> paths) {
		this.queries = queries;
		this.streams = streams;
		this.current = current;
		this.baseUri = baseUri;
		this.paths = List.copyOf(paths);
	}

	/** The addresses of all pages (sitemaps.org). */
	ServerResponse sitemap(ServerRequest request) {
		return ServerResponse.ok().build((http, response) -> {
			if (!this.streams.writeNotModified(http, response, "sitemap")) {
				String content = this.current.get().contentId();
				byte[] file = sitemap(content, RequestId.of(http));
				response.setContentType("application/xml;charset=UTF-8");
				try (OutputStream out = this.streams.open(http, response, content, false, "sitemap")) {
					out.write(file);
				}
			}
			return null;
		});
	}

	/** The file for a content of the store, which is made once. */
	private synchronized byte[] sitemap(String content, String requestId) {
		Sitemap last = this.lastSitemap;
		if (last == null || !last.content().equals(content)) {
			last = new Sitemap(content, addresses(requestId).getBytes(StandardCharsets.UTF_8));
			this.lastSitemap = last;
		}
		return last.file();
	}

	private String addresses(String requestId) {
		List<String> all = new ArrayList<>(this.paths);
		String after = null;
		do {
			Map<String, Object> variables = (after != null) ? Map.of("first", PAGE_SIZE, "after", after)
					: Map.of("first", PAGE_SIZE);
			Map<String, @Nullable Object> data = this.queries
				.read(new QueryService.Operation(QUERY, null, variables, LanguagePreferences.DEFAULT, requestId));
			RecordView.maps(RecordView.at(data, "entities", "nodes"))
				.forEach((entity) -> all.add("/" + String.valueOf(entity.get("__typename")).toLowerCase(Locale.ROOT)
						+ "/" + entity.get("slug")));
			boolean hasNext = Boolean.TRUE.equals(RecordView.at(data, "entities", "pageInfo", "hasNextPage"));
			after = hasNext ? String.valueOf(RecordView.at(data, "entities", "pageInfo", "endCursor")) : null;
		}
		while (after != null && all.size() < MAX_ADDRESSES - PAGE_SIZE);
		StringBuilder xml = new StringBuilder("""
				<?xml version="1.0" encoding="UTF-8"?>
				<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
				""");
		all.forEach((path) -> xml.append("<url><loc>").append(this.baseUri).append(path).append("</loc></url>\n"));
		return xml.append("</urlset>\n").toString();
	}

	ServerResponse robots(ServerRequest request) {
		return ServerResponse.ok().contentType(MediaType.TEXT_PLAIN).body("""
				User-agent: *
				Disallow: /graphql
				Disallow: /reconcile
				Disallow: /search
				Sitemap: %s/sitemap.xml
				""".formatted(this.baseUri));
	}

	/** Lets browsers search here from their address bar (OpenSearch 1.1). */
	ServerResponse openSearch(ServerRequest request) {
		return ServerResponse.ok()
			.contentType(MediaType.parseMediaType("application/opensearchdescription+xml"))
			.body("""
					<?xml version="1.0" encoding="UTF-8"?>
					<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
					<ShortName>Lianhe</ShortName>
					<Description>AI initiatives, alliances, labs and people, with their sources</Description>
					<Url type="text/html" template="%s/search?q={searchTerms}"/>
					</OpenSearchDescription>
					""".formatted(this.baseUri));
	}

	private record Sitemap(String content, byte[] file) {
	}

}
