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

/** Tests the content security policy of the server in a browser. */
@EnabledIf(value = "org.lianhe.e2e.Chromium#isInstalled",
		disabledReason = "There is no /usr/bin/chromium, so nothing was tested in a browser")
class ContentSecurityPolicyIT {

	private static final double TIMEOUT_MILLIS = 60_000;

	/** Milliseconds to wait for hints before requesting them again. */
	private static final int HINT_TIMEOUT_MILLIS = 2_000;

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
	void allowsAllPanelsAndDialogsOfGraphiQl() {
		try (BrowserSession session = chromium.openSession(ColorScheme.LIGHT)) {
			session.page().addInitScript(COLLECT);
			session.page().navigate(server.url("/graphiql?query=%7Blabs%7Bnodes%7Bslug%7D%7D%7D"));
			assertThat(session.result()).containsText("\"slug\": \"");
			session.button("Show Documentation Explorer").click();
			session.button("Show History").click();
			for (String dialog : List.of("Open short keys dialog", "Open settings dialog")) {
				session.button(dialog).click();
				assertThat(session.page().locator("[role=dialog]")).isVisible();
				session.page().keyboard().press("Escape");
				assertThat(session.page().locator("[role=dialog]")).hasCount(0);
			}
			session.page().waitForCondition(() -> showsHints(session));
			assertThat(session.page().evaluate(VIOLATIONS)).isEqualTo(List.of());
			assertThat(session.problems()).isEmpty();
		}
	}

	/** Requests hints. A closing dialog that restores the focus may hide them again. */
	private static boolean showsHints(BrowserSession session) {
		session.page().locator(".graphiql-query-editor textarea").first().focus();
		session.page().keyboard().press("Control+Home");
		session.page().keyboard().press("ArrowRight");
		session.page().keyboard().press("Control+Space");
		try {
			session.page()
				.locator(".CodeMirror-hints")
				.waitFor(new Locator.WaitForOptions().setTimeout(HINT_TIMEOUT_MILLIS));
			return true;
		}
		catch (TimeoutError ex) {
			return false;
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/graphiql", "/id/hkai-lab", "/id/no-such-lab", "/no-such-page",
			"/reconcile/preview?id=hkai-lab" })
	void blocksInjectedScriptsOnPage(String path) {
		try (BrowserSession session = chromium.openSession(ColorScheme.LIGHT)) {
			session.page().addInitScript(COLLECT);
			session.page().navigate(server.url(path));
			assertThat(session.page().evaluate(VIOLATIONS)).isEqualTo(List.of());
			assertThat(session.page().evaluate(INJECT)).isEqualTo(false);
			assertThat((List<?>) session.page().evaluate(VIOLATIONS)).isNotEmpty();
		}
	}

}
