package org.lianhe.web.explorer;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;

import org.lianhe.testing.TestServer;

import org.springframework.web.util.HtmlUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** Opens pages as a browser does. */
record PageClient(TestServer server, String languages) {

	private static final Pattern LINK = Pattern.compile("<a(?![^>]*rel=\"nofollow\")[^>]* href=\"([^\"]*)\"");

	HttpResponse<String> get(String path, String... headers) {
		HttpRequest.Builder request = HttpRequest.newBuilder(this.server.uri(path))
			.header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
			.header("Accept-Language", this.languages);
		if (headers.length > 0) {
			request.headers(headers);
		}
		return this.server.send(request.build());
	}

	/** The body of a page that is there. */
	String page(String path) {
		HttpResponse<String> response = get(path);
		assertThat(response.statusCode()).as(path).isEqualTo(200);
		return response.body();
	}

	/** The addresses within this server that a page links to, without fragments. */
	List<String> links(String html) {
		return LINK.matcher(html)
			.results()
			.map((link) -> HtmlUtils.htmlUnescape(link.group(1)).replaceFirst("#.*", ""))
			.filter((link) -> link.startsWith("/"))
			.distinct()
			.toList();
	}

}
