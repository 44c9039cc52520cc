package org.lianhe.e2e;

import java.util.regex.Pattern;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

@EnabledIf(value = "org.lianhe.e2e.Chromium#isInstalled",
		disabledReason = "There is no /usr/bin/chromium, so nothing was tested in a browser")
class TableIT {

	private static final double TIMEOUT_MILLIS = 60_000;

	private static PackagedServer server;

	private static Chromium chromium;

	private static String classesAtStart;

	@BeforeAll
	static void open() {
		PlaywrightAssertions.setDefaultAssertionTimeout(TIMEOUT_MILLIS);
		server = PackagedServer.start();
		classesAtStart = server.loadedClasses();
		chromium = new Chromium();
	}

	@AfterAll
	static void close() {
		if (chromium != null) {
			chromium.close();
		}
		if (server != null) {
			server.close();
		}
	}

	@Test
	void loadsFormatLibrariesOnFirstUse() {
		assertThat(classesAtStart).contains("org.lianhe.export.tabular.TableService")
			.doesNotContain("org.apache.parquet.", "org.apache.hadoop.", "org.apache.arrow.", "io.airlift.");
		try (BrowserSession session = chromium.openSession(ColorScheme.LIGHT)) {
			String labs = server.url("/graphql?query=%7Blabs%7Bnodes%7Bslug%7D%7D%7D&format=");
			assertThat(session.page().request().get(labs + "parquet").body()).startsWith('P', 'A', 'R', '1');
			assertThat(session.page().request().get(labs + "arrow").ok()).isTrue();
		}
		assertThat(server.loadedClasses()).contains("org.apache.parquet.", "org.apache.arrow.", "io.airlift.");
	}

	@Test
	void linksOpenQueryAsTable() {
		try (BrowserSession session = chromium.openSession(ColorScheme.LIGHT)) {
			session.page().navigate(server.url("/graphiql"));
			session.button("Who works where").click();
			session.button("Show Table").click();
			assertThat(session.link("CSV")).hasAttribute("href", Pattern.compile("WhoWorksWhere.*format=csv$"));
			APIResponse csv = session.page().request().get(session.link("CSV").getAttribute("href"));
			assertThat(csv.headers().get("content-type")).startsWith("text/csv;");
			assertThat(csv.text()).startsWith("slug,name.value,posts.role,posts.node.__typename,");
			Locator nested = session.page().getByLabel("Lists within a row");
			nested.selectOption("join");
			assertThat(session.link("NDJSON")).hasAttribute("href", Pattern.compile("nested=join&format=ndjson$"));
			assertThat(session.page().locator(".table pre").first())
				.containsText("pandas.read_csv(\"" + server.url("/graphql?"));
			session.saveScreenshot("table");
			assertThat(session.problems()).isEmpty();
		}
	}

	@Test
	void includesVariablesAndLanguageInLink() {
		try (BrowserSession session = chromium.openSession(ColorScheme.DARK)) {
			session.page().navigate(server.url("/graphiql"));
			session.button("One lab by slug, in a language").click();
			session.button("Show Table").click();
			assertThat(session.link("CSV")).hasAttribute("href", Pattern.compile("hkai-lab.*format=csv$"));
			String href = session.link("CSV").getAttribute("href");
			assertThat(href).contains("lang=en-US");
			assertThat(session.page().request().get(href).text()).contains("hkai-lab,", ",Hong Kong AI Lab,");
			session.saveScreenshot("table-dark");
			assertThat(session.problems()).isEmpty();
		}
	}

	@Test
	void downloadsFileWhenLinkIsClicked() {
		try (BrowserSession session = chromium.openSession(ColorScheme.LIGHT)) {
			session.page().navigate(server.url("/graphiql"));
			session.button("Newest labs and their partners").click();
			session.button("Show Table").click();
			assertThat(session.link("Parquet")).hasAttribute("href", Pattern.compile("NewestLabs"));
			Download download = session.page().waitForDownload(() -> session.link("Parquet").click());
			assertThat(download.suggestedFilename()).isEqualTo("lianhe-labs.parquet");
			assertThat(download.failure()).isNull();
		}
	}

}
