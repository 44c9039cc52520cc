package org.lianhe.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

@EnabledIf(value = "org.lianhe.e2e.Chromium#isInstalled",
		disabledReason = "There is no /usr/bin/chromium, so nothing was tested in a browser")
class GraphiQlIT {

	private static final double TIMEOUT_MILLIS = 60_000;

	private static final int PHONE_WIDTH = 390;

	private static final int PHONE_HEIGHT = 844;

	/** Minimum width and height of a button for touch screens. */
	private static final double MIN_BUTTON_SIZE = 40;

	private static final double MIN_RESULT_WIDTH = 350;

	private static final double MIN_RESULT_HEIGHT = 300;

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

	@Test
	void runsExampleWithoutRequestsToOtherHosts() {
		try (BrowserSession session = chromium.openSession(ColorScheme.LIGHT)) {
			session.page().navigate(server.url("/graphiql"));
			assertThat(session.page()).hasURL(server.url("/graphiql"));
			session.runButton().click();
			assertThat(session.result()).containsText("\"partners\"");
			session.saveScreenshot("graphiql");
			assertThat(session.problems()).isEmpty();
		}
	}

	@Test
	void showsTitleAndLinksToSchemaAndDataset() {
		try (BrowserSession session = chromium.openSession(ColorScheme.LIGHT)) {
			session.page().navigate(server.url("/graphiql"));
			assertThat(session.page()).hasTitle("Lianhe 联合 · GraphiQL");
			assertThat(session.link("Schema")).hasAttribute("href", "graphql/schema");
			session.page().getByText("Dataset 0.").click();
			assertThat(session.result()).containsText("\"coverage\"");
			assertThat(session.problems()).isEmpty();
		}
	}

	@Test
	void runsExampleByKeyboard() {
		try (BrowserSession session = chromium.openSession(ColorScheme.LIGHT)) {
			session.page().navigate(server.url("/graphiql"));
			session.button("One lab by slug, in a language").focus();
			session.page().keyboard().press("Enter");
			session.page().keyboard().press("Control+Enter");
			assertThat(session.result()).containsText("Hong Kong AI Lab");
			assertThat(session.problems()).isEmpty();
		}
	}

	@Test
	void movesFocusOutOfEditorOnTab() {
		try (BrowserSession session = chromium.openSession(ColorScheme.LIGHT)) {
			session.page().navigate(server.url("/graphiql"));
			session.button("Who works where").click();
			Locator editor = session.page().locator(".graphiql-query-editor textarea");
			assertThat(editor).isFocused();
			session.page().keyboard().press("Tab");
			assertThat(session.runButton()).isFocused();
			session.page().keyboard().press("Shift+Tab");
			assertThat(editor).isFocused();
		}
	}

	@Test
	void reopensExampleWhenItsTabWasClosed() {
		try (BrowserSession session = chromium.openSession(ColorScheme.LIGHT)) {
			session.page().navigate(server.url("/graphiql"));
			session.button("Close Tab").first().click();
			session.button("Newest labs and their partners").click();
			assertThat(session.page().getByRole(AriaRole.TAB).last()).containsText("NewestLabs");
			session.page().keyboard().press("Control+Enter");
			assertThat(session.result()).containsText("\"partners\"");
			assertThat(session.problems()).isEmpty();
		}
	}

	@Test
	void showsQueryOfRecordAtPermanentAddress() {
		try (BrowserSession session = chromium.openSession(ColorScheme.DARK)) {
			session.page().navigate(server.url("/id/hkai-lab"));
			session.link("Query this in GraphiQL").click();
			assertThat(session.result()).containsText("Hong Kong AI Lab");
			session.saveScreenshot("record");
			assertThat(session.problems()).isEmpty();
		}
	}

	@Test
	void restoresTabsOnReturn() {
		try (BrowserSession session = chromium.openSession(ColorScheme.LIGHT)) {
			session.page().navigate(server.url("/graphiql"));
			session.button("Who works where").click();
			session.page()
				.waitForCondition(() -> Boolean.TRUE.equals(session.page()
					.evaluate("localStorage.getItem('graphiql:tabState')?.includes('WhoWorksWhere')")));
			session.page().navigate(server.url("/id/hkai-lab"));
			session.link("Query this in GraphiQL").click();
			assertThat(session.result()).containsText("Hong Kong AI Lab");
			assertThat(session.page().getByRole(AriaRole.TAB).first()).containsText("NewestLabs");
			assertThat(session.page().getByRole(AriaRole.TAB).last()).containsText("Record");
			assertThat(session.problems()).isEmpty();
		}
	}

	@Test
	void putsQueryIntoUrl() {
		try (BrowserSession session = chromium.openSession(ColorScheme.LIGHT)) {
			session.page().navigate(server.url("/graphiql"));
			session.button("Who works where").click();
			session.button("Copy a link to this query").click();
			String address = session.page().url();
			try (BrowserSession other = chromium.openSession(ColorScheme.LIGHT)) {
				other.page().navigate(address);
				assertThat(other.result()).containsText("\"posts\"");
				assertThat(other.problems()).isEmpty();
			}
		}
	}

	@Test
	void showsQueryRunButtonAndResultOnPhone() {
		try (BrowserSession session = chromium.openSession(ColorScheme.LIGHT, PHONE_WIDTH, PHONE_HEIGHT)) {
			session.page().navigate(server.url("/graphiql"));
			assertFits(session.runButton(), MIN_BUTTON_SIZE, MIN_BUTTON_SIZE);
			session.runButton().click();
			assertThat(session.result()).containsText("\"partners\"");
			assertFits(session.result(), MIN_RESULT_WIDTH, MIN_RESULT_HEIGHT);
			assertThat(session.page().evaluate("document.documentElement.scrollWidth")).isEqualTo(PHONE_WIDTH);
			session.saveScreenshot("graphiql-phone");
			assertThat(session.problems()).isEmpty();
		}
	}

	@Test
	void closesPanelOnPhoneWhenExampleIsChosen() {
		try (BrowserSession session = chromium.openSession(ColorScheme.LIGHT, PHONE_WIDTH, PHONE_HEIGHT)) {
			session.page().navigate(server.url("/graphiql"));
			session.button("Show Examples").click();
			assertThat(session.runButton()).isHidden();
			session.button("A name, however typed").click();
			assertThat(session.page().locator(".graphiql-query-editor")).containsText("gangkeda");
			session.runButton().click();
			assertThat(session.result()).containsText("\"PINYIN\"");
			session.saveScreenshot("graphiql-phone-example");
			assertThat(session.problems()).isEmpty();
		}
	}

	/** Asserts that an element is within the screen and has at least this size. */
	private static void assertFits(Locator element, double width, double height) {
		assertThat(element).isInViewport(new LocatorAssertions.IsInViewportOptions().setRatio(1));
		assertThat(element.boundingBox().width).isGreaterThanOrEqualTo(width);
		assertThat(element.boundingBox().height).isGreaterThanOrEqualTo(height);
	}

	@ParameterizedTest
	@EnumSource(names = { "LIGHT", "DARK" })
	void hasTextContrastRequiredByWcag(ColorScheme scheme) throws IOException {
		String script = Files.readString(Path.of("src/test/resources/graphiql/contrast.js"));
		try (BrowserSession session = chromium.openSession(scheme)) {
			session.page().navigate(server.url("/graphiql"));
			session.runButton().click();
			assertThat(session.result()).containsText("\"partners\"");
			assertThat(session.page().evaluate(script)).isEqualTo(List.of());
			for (String panel : List.of("Documentation Explorer", "History", "Examples", "Table")) {
				session.button("Show " + panel).click();
				assertThat(session.page().evaluate(script)).as(panel).isEqualTo(List.of());
			}
		}
	}

	@Test
	void detectsTextWithLowContrast() throws IOException {
		String script = Files.readString(Path.of("src/test/resources/graphiql/contrast.js"));
		try (BrowserSession session = chromium.openSession(ColorScheme.LIGHT)) {
			session.page().setContent("<p class=low style='color: #949494'>grey</p><p style='color: #595959'>dark</p>");
			assertThat(session.page().evaluate(script)).isEqualTo(List.of("low: 3.03 \"grey\""));
		}
	}

}
