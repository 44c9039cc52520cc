package org.lianhe.e2e;

import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** The content security policy that the server sets, as a browser keeps to it. */
@EnabledIf(value = "org.lianhe.e2e.Chromium#isInstalled",
		disabledReason = "There is no /usr/bin/chromium, so nothing was tested in a browser")
class PolicyIT {

	private static final double PATIENCE = 60_000;

	/** Milliseconds after which hints are asked for again. */
	private static final int PAUSE = 2_000;

	private static final String COLLECT = "window.violations = []; document.addEventListener("
			+ "'securitypolicyviolation', (event) => window.violations.push(event.effectiveDirective))";

	private static final String VIOLATIONS = "() => window.violations";

	private static final String INJECT = """
			() => {
				const script = document.createElement('script');
				script.textContent = 'window.injected = true';
				document.body.append(script);
				document.body.insertAdjacentHTML('beforeend', '<img src="data:," onerror="window.injected = true">');
				return new Promise((done) => setTimeout(() => done(window.injected === true), 500));
			}""";

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
	void graphiQlWorksWithAllItsPanelsAndDialogs() {
		try (Visit visit = chromium.visit(ColorScheme.LIGHT)) {
			visit.page().addInitScript(COLLECT);
			visit.page().navigate(server.at("/graphiql?query=%7Blabs%7Bnodes%7Bslug%7D%7D%7D"));
			assertThat(visit.result()).containsText("hkai-lab");
			visit.button("Show Documentation Explorer").click();
			visit.button("Show History").click();
			for (String dialog : List.of("Open short keys dialog", "Open settings dialog")) {
				visit.button(dialog).click();
				assertThat(visit.page().locator("[role=dialog]")).isVisible();
				visit.page().keyboard().press("Escape");
				assertThat(visit.page().locator("[role=dialog]")).hasCount(0);
			}
			visit.page().waitForCondition(() -> isHinted(visit));
			assertThat(visit.page().evaluate(VIOLATIONS)).isEqualTo(List.of());
			assertThat(visit.complaints()).isEmpty();
		}
	}

	/** Asks for hints, which a dialog that gives back the focus may close again. */
	private static boolean isHinted(Visit visit) {
		visit.page().locator(".graphiql-query-editor textarea").first().focus();
		visit.page().keyboard().press("Control+Home");
		visit.page().keyboard().press("ArrowRight");
		visit.page().keyboard().press("Control+Space");
		try {
			visit.page().locator(".CodeMirror-hints").waitFor(new Locator.WaitForOptions().setTimeout(PAUSE));
			return true;
		}
		catch (TimeoutError ex) {
			return false;
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/graphiql", "/id/hkai-lab", "/id/no-such-lab", "/no-such-page",
			"/reconcile/preview?id=hkai-lab" })
	void pagesKeepToItAndWhatIsPutIntoThemIsNotRun(String path) {
		try (Visit visit = chromium.visit(ColorScheme.LIGHT)) {
			visit.page().addInitScript(COLLECT);
			visit.page().navigate(server.at(path));
			assertThat(visit.page().evaluate(VIOLATIONS)).isEqualTo(List.of());
			assertThat(visit.page().evaluate(INJECT)).isEqualTo(false);
			assertThat((List<?>) visit.page().evaluate(VIOLATIONS)).isNotEmpty();
		}
	}

}
