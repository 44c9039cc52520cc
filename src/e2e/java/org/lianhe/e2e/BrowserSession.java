package org.lianhe.e2e;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/**
 * A page in a browser context of its own. It records errors and requests to other hosts.
 */
final class BrowserSession implements AutoCloseable {

	private final Page page;

	private final List<String> complaints = new ArrayList<>();

	BrowserSession(Page page) {
		this.page = page;
		page.onRequest((request) -> {
			String host = URI.create(request.url()).getHost();
			if (!request.url().startsWith("data:") && !"127.0.0.1".equals(host)) {
				this.complaints.add("request to another host: " + request.url());
			}
		});
		page.onRequestFailed((request) -> this.complaints.add("failed: " + request.url() + " " + request.failure()));
		page.onResponse((response) -> {
			if (!response.ok() && response.status() / 100 != 3) {
				this.complaints.add(response.status() + ": " + response.url());
			}
		});
		page.onPageError((error) -> this.complaints.add("threw: " + error));
		page.onConsoleMessage((message) -> {
			if ("error".equals(message.type()) || "warning".equals(message.type())) {
				this.complaints.add("console: " + message.text());
			}
		});
	}

	Page page() {
		return this.page;
	}

	Locator button(String name) {
		return this.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
	}

	Locator link(String name) {
		return this.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
	}

	Locator runButton() {
		return button("Execute query (Ctrl-Enter)");
	}

	/** The pane that shows results. */
	Locator result() {
		return this.page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Result Window"));
	}

	/** Saves a screenshot of the page. */
	void saveScreenshot(String name) {
		this.page
			.screenshot(new Page.ScreenshotOptions().setPath(PackagedServer.screenshotFolder().resolve(name + ".png")));
	}

	/** The errors and requests to other hosts so far. */
	List<String> problems() {
		return this.complaints;
	}

	@Override
	public void close() {
		this.page.context().close();
	}

}
