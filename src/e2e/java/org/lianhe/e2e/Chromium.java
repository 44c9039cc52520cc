package org.lianhe.e2e;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;

/** The installed Chromium. It resolves no host but 127.0.0.1. */
final class Chromium implements AutoCloseable {

	private static final Path EXECUTABLE = Path.of("/usr/bin/chromium");

	private static final List<String> ARGUMENTS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic",
			"--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
			"--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1");

	private static final int WIDTH = 1440;

	private static final int HEIGHT = 900;

	private final Playwright playwright = Playwright
		.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));

	private final Browser browser = this.playwright.chromium()
		.launch(new BrowserType.LaunchOptions().setExecutablePath(EXECUTABLE).setArgs(ARGUMENTS));

	/** Whether Chromium is installed. */
	static boolean isInstalled() {
		return Files.isExecutable(EXECUTABLE);
	}

	/** Opens a page with an empty browser profile. */
	BrowserSession openSession(ColorScheme scheme) {
		return openSession(scheme, WIDTH, HEIGHT);
	}

	/** Opens a page of the given size with an empty browser profile. */
	BrowserSession openSession(ColorScheme scheme, int width, int height) {
		return new BrowserSession(this.browser
			.newContext(new Browser.NewContextOptions().setViewportSize(width, height).setColorScheme(scheme))
			.newPage());
	}

	/** Opens a page on which no scripts run. */
	BrowserSession openSessionWithoutScripts() {
		return new BrowserSession(
				this.browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false)).newPage());
	}

	@Override
	public void close() {
		this.playwright.close();
	}

}
