package org.lianhe.web.explorer;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;

import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

class ExplorerTests {

	/** One page of each sort. */
	private static final List<String> PAGES = List.of("/", "/labs", "/entities", "/sources", "/lab/hkai-lab",
			"/search?q=hkai", "/source/atj-joint-labs-2018", "/disagreements", "/timeline",
			"/paths?from=tencent&to=hkust", "/network?of=tencent", "/changes", "/about", "/downloads", "/docs");

	private final TestServer server = TestServer.shared(Store.H2);

	private final PageClient browser = new PageClient(this.server, "en");

	@Test
	void everyPageIsWholeInAllLanguagesWithoutInlineCode() {
		for (String path : PAGES) {
			for (String lang : List.of("en", "zh-Hans", "zh-Hant")) {
				String html = this.browser.page(path + (path.contains("?") ? "&" : "?") + "lang=" + lang);
				assertThat(html).as(path)
					.startsWith("<!doctype html>")
					.endsWith("</html>\n")
					.contains("<html lang=\"" + lang + "\"", "<link rel=\"canonical\"")
					.doesNotContain(" th:", "??")
					.doesNotContainPattern("<script(?![^>]*(src=|ld\\+json))|<style| style=| on[a-z]+=\"");
			}
		}
	}

	@ParameterizedTest
	@CsvSource({ "zh-TW, zh-Hant", "zh-CN, zh-Hans", "en-GB, en", "fr, en" })
	void speaksTheLanguageOfTheBrowser(String accepted, String lang) {
		HttpResponse<String> page = new PageClient(this.server, accepted).get("/lab/hkai-lab");
		assertThat(page.headers().firstValue("Content-Language")).contains(lang);
		assertThat(page.headers().firstValue("Vary").orElseThrow()).contains("Accept-Language");
		assertThat(page.body()).contains("lang=\"" + lang + "\"");
	}

	@Test
	void recordHasItsNamesFactsAndRelationsWithTheirSources() {
		String html = this.browser.page("/lab/hkai-lab");
		assertThat(html).contains("香港人工智能实验室", "xiāng gǎng", "2018-05-21", "Other sources say:", "2018-05-25",
				"/organization/sensetime", "/source/atj-joint-labs-2018#p5", "\"@type\":\"ResearchOrganization\"",
				"/graphiql?query=");
	}

	@Test
	void listShowsWhatItsAddressSelects() {
		String html = this.browser.page("/labs?kind=JOINT_LAB&place=hong-kong");
		assertThat(html).contains("/lab/hkai-lab\"", "aria-current=\"true\"").doesNotContain("/lab/tencent-ai-lab\"");
		assertThat(this.browser.page("/labs?q=no%20such%20lab")).contains("Nothing fits this selection.");
	}

	@Test
	void tableHasTheRowsOfThePage() {
		String html = this.browser.page("/labs?kind=NATIONAL_LAB");
		String csv = this.browser.links(html)
			.stream()
			.filter((link) -> link.endsWith("format=csv"))
			.findFirst()
			.orElseThrow();
		List<String> rows = this.browser.get(csv).body().lines().skip(1).toList();
		assertThat(rows).isNotEmpty()
			.allSatisfy((row) -> assertThat(html).contains("/lab/" + row.split(",")[1] + "\""));
		assertThat(html.split("<h2><a href=\"/lab/", -1)).hasSize(rows.size() + 1);
	}

	@Test
	void searchMarksWhatMatchesAndSuggests() {
		assertThat(this.browser.page("/search?q=hkai")).contains("<mark>HKAI</mark>", "/lab/hkai-lab\"");
		assertThat(this.browser.page("/search?q=tencnet%20holdngs%20zz")).contains("Nothing is called so.");
	}

	@Test
	void pageIsNotSentAgainToABrowserThatHasIt() {
		HttpResponse<String> first = this.browser.get("/labs");
		String tag = first.headers().firstValue("ETag").orElseThrow();
		HttpResponse<String> second = this.browser.get("/labs", "If-None-Match", tag);
		assertThat(second.statusCode()).isEqualTo(304);
		assertThat(new PageClient(this.server, "zh-CN").get("/labs", "If-None-Match", tag).statusCode()).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/labs?kind=FOO", "/labs?after=x", "/labs?order=x", "/entities?decade=x&type=LAB&type=x",
			"/timeline?kind=x", "/timeline?decade=x", "/paths?from=tencent&to=tencent", "/paths?from=x&to=y",
			"/network?of=no-such", "/network?of=tencent&asOf=x", "/changes?since=x", "/search?q=%F0%9F%98%80&after=x",
			"/source/no-such", "/lab/no-such", "/lab/%00" })
	void whatIsWrongIsToldOnAPage(String path) {
		HttpResponse<String> response = this.browser.get(path);
		assertThat(response.statusCode()).as(path).isBetween(400, 499);
		if (!path.contains("%00")) {
			assertThat(response.headers().firstValue("Content-Type")).contains("text/html;charset=UTF-8");
			assertThat(response.body()).contains("role=\"search\"");
		}
	}

	@Test
	void suggestsARecordForAMisspeltSlug() {
		assertThat(this.browser.get("/lab/hkai-lob").body()).contains("Did you mean hkai-lab");
	}

	@Test
	void unknownParametersAndValuesRunNoScript() {
		String script = "%22%3E%3Cscript%3Ealert(1)%3C/script%3E'";
		for (String path : PAGES) {
			for (String name : List.of("q", "kind", "place", "order", "of", "from", "lang", "after", "x" + script)) {
				String address = path + (path.contains("?") ? "&" : "?") + name + "=" + script;
				assertThat(this.browser.get(address).body()).as(address).doesNotContainIgnoringCase("<script>alert");
			}
		}
	}

	@Test
	void textsOfRecordsRunNoScript(@TempDir Path seed) throws IOException {
		FileSystemUtils.copyRecursively(Path.of("src/test/resources/seeds/good"), seed);
		Path lab = seed.resolve("lab/harbour-lab.yaml");
		Files.writeString(lab,
				Files.readString(lab)
					.replace("Harbour Lab", "'</script><script>alert(1)</script>\" onload=alert(1) x=\"'")
					.replace("A laboratory.", "'<script>alert(1)</script>'"));
		try (TestServer hostile = TestServer.start(Store.H2, seed)) {
			PageClient visitor = new PageClient(hostile, "en");
			for (String path : List.of("/", "/labs", "/lab/harbour-lab", "/search?q=alert", "/timeline", "/sources",
					"/network?of=harbour-lab")) {
				assertThat(visitor.page(path)).as(path)
					.doesNotContainIgnoringCase("<script>alert")
					.doesNotContainPattern("[^\\\\]\" onload=alert");
			}
			assertThat(visitor.page("/lab/harbour-lab")).contains("&lt;script&gt;alert(1)", "\\u003c/script>");
		}
	}

	@Test
	void isFoundBySearchEngines() {
		assertThat(this.browser.page("/robots.txt")).contains("Sitemap: http://localhost:8080/sitemap.xml");
		assertThat(this.browser.page("/sitemap.xml")).contains("<loc>http://localhost:8080/lab/hkai-lab</loc>");
		assertThat(this.browser.page("/opensearch.xml")).contains("/search?q={searchTerms}");
		assertThat(this.browser.page("/lab/hkai-lab")).contains("<meta name=\"description\" content=\"AI laboratory",
				"hreflang=\"zh-Hant\"", "application/ld+json");
	}

	@Test
	void recordMovesToItsOwnAddress() {
		HttpResponse<String> response = this.browser.get("/person/hkai-lab?lang=en");
		assertThat(response.statusCode()).isEqualTo(301);
		assertThat(response.headers().firstValue("Location")).contains("/lab/hkai-lab?lang=en");
	}

}
