package org.lianhe.e2e;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

@EnabledIf(value = "org.lianhe.e2e.Chromium#isInstalled",
		disabledReason = "There is no /usr/bin/chromium, so nothing was tested in a browser")
class ExplorerIT {

	private static final double TIMEOUT_MILLIS = 30_000;

	private static final int HEIGHT = 900;

	private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa");

	/** One page of each sort. */
	private static final List<String> PAGES = List.of("/", "/labs", "/lab/hkai-lab", "/organization/tencent",
			"/search?q=hkai", "/sources", "/source/atj-joint-labs-2018", "/disagreements", "/timeline",
			"/paths?from=tencent&to=hkust", "/network?of=hkai-lab", "/changes", "/about", "/downloads", "/docs",
			"/lab/no-such");

	private static PackagedServer server;

	private static Chromium chromium;

	@BeforeAll
	static void open() {
		PlaywrightAssertions.setDefaultAssertionTimeout(TIMEOUT_MILLIS);
		server = PackagedServer.start();
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

	@ParameterizedTest
	@CsvSource({ "1400, LIGHT, zh-Hans", "1400, DARK, en", "390, LIGHT, en", "390, DARK, zh-Hans" })
	void visitorFindsALabByTypingAndFollowsItsSources(int width, ColorScheme scheme, String lang) {
		try (BrowserSession session = chromium.openSession(scheme, width, HEIGHT)) {
			Page page = session.page();
			page.navigate(server.url("/?lang=" + lang));
			page.locator("#q").pressSequentially("hkai");
			assertThat(page.locator("#q-suggestions [role=option]").first()).isVisible();
			page.keyboard().press("ArrowDown");
			page.keyboard().press("Enter");
			assertThat(page).hasURL(Pattern.compile("/lab/hkai-lab\\?lang=" + lang));
			assertThat(page.locator("main")).containsText("香港人工智能实验室");
			Locator citation = page.locator("dl .cite").first();
			citation.locator("summary").click();
			assertThat(citation.locator("a").first()).isVisible();
			assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
			page.locator("figure.graph").scrollIntoViewIfNeeded();
			assertThat(page.locator("figure.graph canvas").first()).isVisible();
			session.saveScreenshot("record-" + width + "-" + scheme);
			page.locator(".groups a[href*='/organization/sensetime']").first().click();
			assertThat(page).hasURL(Pattern.compile("/organization/sensetime"));
			assertThat(session.problems()).isEmpty();
		}
	}

	@Test
	void tableHasTheRowsOfTheList() {
		try (BrowserSession session = chromium.openSession(ColorScheme.LIGHT)) {
			Page page = session.page();
			page.navigate(server.url("/labs?kind=UNIVERSITY_LAB&lang=en"));
			List<String> shown = page.locator(".cards h2 a").allTextContents();
			APIResponse csv = page.request().get(server.url(session.link("CSV").getAttribute("href")));
			List<String> rows = csv.text().lines().skip(1).toList();
			assertThat(rows).hasSameSizeAs(shown);
			assertThat(String.join("\n", rows)).contains(shown);
			session.saveScreenshot("labs");
		}
	}

	@Test
	void everythingCanBeReadWithoutScripts() {
		try (BrowserSession session = chromium.openSessionWithoutScripts()) {
			Page page = session.page();
			page.navigate(server.url("/?lang=en"));
			page.locator("#q").fill("hkai");
			page.keyboard().press("Enter");
			assertThat(page).hasURL(Pattern.compile("/search\\?q=hkai"));
			page.locator(".cards h2 a").first().click();
			assertThat(page.locator("h1")).hasText("Hong Kong AI Lab");
			page.locator("dl .cite summary").first().click();
			page.locator("dl .cite a").first().click();
			assertThat(page).hasURL(Pattern.compile("/source/.*#p"));
			page.navigate(server.url("/network?of=hkai-lab&lang=en"));
			assertThat(page.locator("table")).containsText("SenseTime");
			assertThat(session.problems()).isEmpty();
		}
	}

	@ParameterizedTest
	@EnumSource(names = { "LIGHT", "DARK" })
	void pagesMeetTheAccessibilityGuidelines(ColorScheme scheme) {
		List<String> violations = new ArrayList<>();
		try (BrowserSession session = chromium.openSession(scheme)) {
			for (String path : PAGES) {
				session.page().navigate(server.url(path));
				new AxeBuilder(session.page()).withTags(WCAG)
					.analyze()
					.getViolations()
					.forEach((rule) -> rule.getNodes()
						.forEach((node) -> violations.add(path + ": " + rule.getId() + " " + node.getHtml())));
			}
		}
		assertThat(violations).isEmpty();
	}

}
