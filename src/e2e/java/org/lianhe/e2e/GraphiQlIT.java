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

	private static final double PATIENCE = 60_000;

	private static final int PHONE_WIDTH = 390;

	private static final int PHONE_HEIGHT = 844;

	/** Least width and height of a button that fingers can hit. */
	private static final double BUTTON = 40;

	private static final double ANSWER_WIDTH = 350;

	private static final double ANSWER_HEIGHT = 300;

	private static PackagedServer server;

	private static Chromium chromium;

	@BeforeAll
	static void open() {
		PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
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
	void answersAnExampleAndAsksNoOtherHost() {
		try (Visit visit = chromium.visit(ColorScheme.LIGHT)) {
			visit.page().navigate(server.at("/"));
			assertThat(visit.page()).hasURL(server.at("/graphiql"));
			visit.runButton().click();
			assertThat(visit.result()).containsText("\"partners\"");
			visit.picture("graphiql");
			assertThat(visit.complaints()).isEmpty();
		}
	}

	@Test
	void saysWhatItIsAndLeadsToTheSchemaAndTheDataset() {
		try (Visit visit = chromium.visit(ColorScheme.LIGHT)) {
			visit.page().navigate(server.at("/graphiql"));
			assertThat(visit.page()).hasTitle("Lianhe 联合 · GraphiQL");
			assertThat(visit.link("Schema")).hasAttribute("href", "graphql/schema");
			visit.page().getByText("Dataset 0.").click();
			assertThat(visit.result()).containsText("\"coverage\"");
			assertThat(visit.complaints()).isEmpty();
		}
	}

	@Test
	void opensAnExampleAndRunsItByKeyboardAlone() {
		try (Visit visit = chromium.visit(ColorScheme.LIGHT)) {
			visit.page().navigate(server.at("/graphiql"));
			visit.button("One lab by slug, in a language").focus();
			visit.page().keyboard().press("Enter");
			visit.page().keyboard().press("Control+Enter");
			assertThat(visit.result()).containsText("Hong Kong AI Lab");
			assertThat(visit.complaints()).isEmpty();
		}
	}

	@Test
	void letsTheTabKeyLeaveTheEditor() {
		try (Visit visit = chromium.visit(ColorScheme.LIGHT)) {
			visit.page().navigate(server.at("/graphiql"));
			visit.button("Who works where").click();
			Locator editor = visit.page().locator(".graphiql-query-editor textarea");
			assertThat(editor).isFocused();
			visit.page().keyboard().press("Tab");
			assertThat(visit.runButton()).isFocused();
			visit.page().keyboard().press("Shift+Tab");
			assertThat(editor).isFocused();
		}
	}

	@Test
	void opensAnExampleAnewWhereItsTabWasClosed() {
		try (Visit visit = chromium.visit(ColorScheme.LIGHT)) {
			visit.page().navigate(server.at("/graphiql"));
			visit.button("Close Tab").first().click();
			visit.button("Newest labs and their partners").click();
			assertThat(visit.page().getByRole(AriaRole.TAB).last()).containsText("NewestLabs");
			visit.page().keyboard().press("Control+Enter");
			assertThat(visit.result()).containsText("\"partners\"");
			assertThat(visit.complaints()).isEmpty();
		}
	}

	@Test
	void showsARecordAtItsPermanentAddress() {
		try (Visit visit = chromium.visit(ColorScheme.DARK)) {
			visit.page().navigate(server.at("/id/hkai-lab"));
			assertThat(visit.result()).containsText("Hong Kong AI Lab");
			visit.picture("record");
			assertThat(visit.complaints()).isEmpty();
		}
	}

	@Test
	void keepsTheTabsOfAReaderWhoComesBack() {
		try (Visit visit = chromium.visit(ColorScheme.LIGHT)) {
			visit.page().navigate(server.at("/graphiql"));
			visit.button("Who works where").click();
			visit.page()
				.waitForCondition(() -> Boolean.TRUE.equals(
						visit.page().evaluate("localStorage.getItem('graphiql:tabState')?.includes('WhoWorksWhere')")));
			visit.page().navigate(server.at("/id/hkai-lab"));
			assertThat(visit.result()).containsText("Hong Kong AI Lab");
			assertThat(visit.page().getByRole(AriaRole.TAB).first()).containsText("NewestLabs");
			assertThat(visit.page().getByRole(AriaRole.TAB).last()).containsText("Record");
			assertThat(visit.complaints()).isEmpty();
		}
	}

	@Test
	void putsTheQueryIntoTheAddress() {
		try (Visit visit = chromium.visit(ColorScheme.LIGHT)) {
			visit.page().navigate(server.at("/graphiql"));
			visit.button("Who works where").click();
			visit.button("Copy a link to this query").click();
			String address = visit.page().url();
			try (Visit other = chromium.visit(ColorScheme.LIGHT)) {
				other.page().navigate(address);
				assertThat(other.result()).containsText("\"posts\"");
				assertThat(other.complaints()).isEmpty();
			}
		}
	}

	@Test
	void showsQueryRunButtonAndAnswerOnAPhone() {
		try (Visit visit = chromium.visit(ColorScheme.LIGHT, PHONE_WIDTH, PHONE_HEIGHT)) {
			visit.page().navigate(server.at("/graphiql"));
			assertFits(visit.runButton(), BUTTON, BUTTON);
			visit.runButton().click();
			assertThat(visit.result()).containsText("\"partners\"");
			assertFits(visit.result(), ANSWER_WIDTH, ANSWER_HEIGHT);
			assertThat(visit.page().evaluate("document.documentElement.scrollWidth")).isEqualTo(PHONE_WIDTH);
			visit.picture("graphiql-phone");
			assertThat(visit.complaints()).isEmpty();
		}
	}

	@Test
	void closesThePanelOnAPhoneWhenAnExampleIsChosen() {
		try (Visit visit = chromium.visit(ColorScheme.LIGHT, PHONE_WIDTH, PHONE_HEIGHT)) {
			visit.page().navigate(server.at("/graphiql"));
			visit.button("Show Examples").click();
			assertThat(visit.runButton()).isHidden();
			visit.button("A name, however typed").click();
			assertThat(visit.page().locator(".graphiql-query-editor")).containsText("gangkeda");
			visit.runButton().click();
			assertThat(visit.result()).containsText("\"PINYIN\"");
			visit.picture("graphiql-phone-example");
			assertThat(visit.complaints()).isEmpty();
		}
	}

	/** The box of an element, which is within the screen and at least of this size. */
	private static void assertFits(Locator element, double width, double height) {
		assertThat(element).isInViewport(new LocatorAssertions.IsInViewportOptions().setRatio(1));
		assertThat(element.boundingBox().width).isGreaterThanOrEqualTo(width);
		assertThat(element.boundingBox().height).isGreaterThanOrEqualTo(height);
	}

	@ParameterizedTest
	@EnumSource(names = { "LIGHT", "DARK" })
	void givesAllTextsTheContrastThatWcagAsksFor(ColorScheme scheme) throws IOException {
		String faults = Files.readString(Path.of("src/test/resources/graphiql/contrast.js"));
		try (Visit visit = chromium.visit(scheme)) {
			visit.page().navigate(server.at("/graphiql"));
			visit.runButton().click();
			assertThat(visit.result()).containsText("\"partners\"");
			assertThat(visit.page().evaluate(faults)).isEqualTo(List.of());
			for (String panel : List.of("Documentation Explorer", "History", "Examples", "Table")) {
				visit.button("Show " + panel).click();
				assertThat(visit.page().evaluate(faults)).as(panel).isEqualTo(List.of());
			}
		}
	}

	@Test
	void seesTextsWithoutContrast() throws IOException {
		String faults = Files.readString(Path.of("src/test/resources/graphiql/contrast.js"));
		try (Visit visit = chromium.visit(ColorScheme.LIGHT)) {
			visit.page().setContent("<p class=low style='color: #949494'>grey</p><p style='color: #595959'>dark</p>");
			assertThat(visit.page().evaluate(faults)).isEqualTo(List.of("low: 3.03 \"grey\""));
		}
	}

}
