package org.lianhe.web.observability;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AccessLogLineTests {

	@Test
	void nothingThatIsSentCanBeginALineOrAField() {
		assertThat(new AccessLogLine("request").with("path", "/a\nrequest id=1 \" \\ \r\u2028\u202E\u0000\u001B[31m")
			.with("status", 200)).hasToString(
					"request path=\"/a\\u{a}request id=1 \\\" \\\\ \\u{d}\\u{2028}\\u{202e}\\u{0}\\u{1b}[31m\" status=200");
	}

	@Test
	void plainValuesAreNotQuotedAndEmptyOnesLeftOut() {
		assertThat(new AccessLogLine("request").with("path", "/id/hkai-lab")
			.with("codes", "")
			.with("cost", null)
			.with("ms", 1.5)).hasToString("request path=/id/hkai-lab ms=1.5");
	}

	@Test
	void wordsOfAllScriptsAreShown() {
		assertThat(new AccessLogLine("request").with("path", "联合")).hasToString("request path=\"联合\"");
	}

	@Test
	void longValuesAreCut() {
		assertThat(new AccessLogLine("request").with("path", "a".repeat(3000)).toString()).hasSizeLessThan(2100)
			.endsWith("a…\"");
	}

}
