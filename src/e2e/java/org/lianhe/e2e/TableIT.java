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

	private static final double PATIENCE = 60_000;

	private static PackagedServer server;

	private static Chromium chromium;

	private static String classesAtStart;

	@BeforeAll
	static void open() {
		PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
		server = PackagedServer.start();
		classesAtStart = server.classes();
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
	void theServerStartsWithoutWhatOnlySomeFormsNeed() {
		assertThat(classesAtStart).contains("org.lianhe.export.tabular.TableService")
			.doesNotContain("org.apache.parquet.", "org.apache.hadoop.", "org.apache.arrow.", "io.airlift.");
		try (Visit visit = chromium.visit(ColorScheme.LIGHT)) {
			String labs = server.at("/graphql?query=%7Blabs%7Bnodes%7Bslug%7D%7D%7D&format=");
			assertThat(visit.page().request().get(labs + "parquet").body()).startsWith('P', 'A', 'R', '1');
			assertThat(visit.page().request().get(labs + "arrow").ok()).isTrue();
		}
		assertThat(server.classes()).contains("org.apache.parquet.", "org.apache.arrow.", "io.airlift.");
	}

	@Test
	void theQueryThatIsOpenHasAddressesAsATable() {
		try (Visit visit = chromium.visit(ColorScheme.LIGHT)) {
			visit.page().navigate(server.at("/graphiql"));
			visit.button("Who works where").click();
			visit.button("Show Table").click();
			assertThat(visit.link("CSV")).hasAttribute("href", Pattern.compile("WhoWorksWhere.*format=csv$"));
			APIResponse csv = visit.page().request().get(visit.link("CSV").getAttribute("href"));
			assertThat(csv.headers().get("content-type")).startsWith("text/csv;");
			assertThat(csv.text()).startsWith("slug,name.value,posts.role,posts.node.__typename,");
			Locator nested = visit.page().getByLabel("Lists within a row");
			nested.selectOption("join");
			assertThat(visit.link("NDJSON")).hasAttribute("href", Pattern.compile("nested=join&format=ndjson$"));
			assertThat(visit.page().locator(".table pre").first())
				.containsText("pandas.read_csv(\"" + server.at("/graphql?"));
			visit.picture("table");
			assertThat(visit.complaints()).isEmpty();
		}
	}

	@Test
	void theAddressHasVariablesAndTheLanguageOfTheReader() {
		try (Visit visit = chromium.visit(ColorScheme.DARK)) {
			visit.page().navigate(server.at("/graphiql"));
			visit.button("One lab by slug, in a language").click();
			visit.button("Show Table").click();
			assertThat(visit.link("CSV")).hasAttribute("href", Pattern.compile("hkai-lab.*format=csv$"));
			String href = visit.link("CSV").getAttribute("href");
			assertThat(href).contains("lang=en-US");
			assertThat(visit.page().request().get(href).text()).contains("hkai-lab,", ",Hong Kong AI Lab,");
			visit.picture("table-dark");
			assertThat(visit.complaints()).isEmpty();
		}
	}

	@Test
	void aLinkGivesAFile() {
		try (Visit visit = chromium.visit(ColorScheme.LIGHT)) {
			visit.page().navigate(server.at("/graphiql"));
			visit.button("Newest labs and their partners").click();
			visit.button("Show Table").click();
			assertThat(visit.link("Parquet")).hasAttribute("href", Pattern.compile("NewestLabs"));
			Download download = visit.page().waitForDownload(() -> visit.link("Parquet").click());
			assertThat(download.suggestedFilename()).isEqualTo("lianhe-labs.parquet");
			assertThat(download.failure()).isNull();
		}
	}

}
