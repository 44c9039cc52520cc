package org.lianhe.export;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

/** Parts, lengths and byte order marks of the files of a release. */
class FileRangeTests {

	private final TestServer server = TestServer.shared(Store.H2);

	@ParameterizedTest
	@ValueSource(strings = { "entities.parquet", "entities.csv", "names.jsonl" })
	void sendsLengthAndRanges(String file) throws Exception {
		HttpResponse<byte[]> all = get(file);
		int length = all.body().length;
		assertThat(all.headers().firstValueAsLong("Content-Length")).hasValue(length);
		HttpResponse<byte[]> head = HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(this.server.uri("/export/" + file))
				.method("HEAD", HttpRequest.BodyPublishers.noBody())
				.build(), HttpResponse.BodyHandlers.ofByteArray());
		assertThat(head.headers().firstValueAsLong("Content-Length")).hasValue(length);
		assertThat(head.headers().firstValue("Accept-Ranges")).contains("bytes");
		assertThat(head.headers().firstValue("ETag")).isEqualTo(all.headers().firstValue("ETag"));
		assertThat(head.body()).isEmpty();
		assertPart(get(file, "Range", "bytes=0-99"), all.body(), 0, 100);
		assertPart(get(file, "Range", "bytes=-8"), all.body(), length - 8, length);
		assertPart(get(file, "Range", "bytes=100-"), all.body(), 100, length);
		assertPart(get(file, "Range", "bytes=10-" + 2 * length, "Accept-Encoding", "gzip"), all.body(), 10, length);
	}

	@Test
	void sendsRangesOfThePackage() throws Exception {
		String version = String.valueOf(this.server.ask("{ dataset { version } }").at("dataset.version"));
		String file = "lianhe-" + version + ".zip";
		byte[] all = get(file).body();
		assertPart(get(file, "Range", "bytes=-22"), all, all.length - 22, all.length);
	}

	@Test
	void rejectsRangeBehindEnd() throws Exception {
		int length = get("terms.parquet").body().length;
		HttpResponse<byte[]> response = get("terms.parquet", "Range", "bytes=" + length + "-");
		assertThat(response.statusCode()).isEqualTo(416);
		assertThat(response.headers().firstValue("Content-Range")).contains("bytes */" + length);
		assertThat(response.body()).isEmpty();
	}

	@Test
	void sendsTheWholeFileForOtherRanges() throws Exception {
		HttpResponse<byte[]> all = get("terms.csv");
		String tag = all.headers().firstValue("ETag").orElseThrow();
		for (String range : List.of("bytes=0-1,4-5", "lines=1-2", "bytes=9-3", "bytes=x")) {
			assertThat(get("terms.csv", "Range", range).statusCode()).as(range).isEqualTo(200);
		}
		assertThat(get("terms.csv", "Range", "bytes=0-9", "If-Range", "\"other\"").body()).isEqualTo(all.body());
		assertThat(get("terms.csv", "Range", "bytes=0-9", "If-Range", tag).statusCode()).isEqualTo(206);
	}

	@Test
	void writesAByteOrderMarkOnRequest() throws Exception {
		for (String file : List.of("terms.csv", "nodes.csv")) {
			String plain = new String(get(file).body(), StandardCharsets.UTF_8);
			assertThat(new String(get(file + "?bom=true").body(), StandardCharsets.UTF_8)).isEqualTo("\uFEFF" + plain);
			assertThat(get(file + "?bom=false").body()).isEqualTo(plain.getBytes(StandardCharsets.UTF_8));
		}
		assertThat(new String(get("terms.csv?bom=1").body(), StandardCharsets.UTF_8))
			.contains("`bom` is \\\"1\\\"; it takes true, false.");
		assertThat(get("terms.parquet?bom=true").statusCode()).isEqualTo(400);
	}

	@Test
	void writesAByteOrderMarkBeforeTables() throws Exception {
		String table = "/graphql?query=%7Blabs%7Bnodes%7Bslug%7D%7D%7D&format=";
		for (String format : List.of("csv", "tsv")) {
			String plain = this.server.send(HttpRequest.newBuilder(this.server.uri(table + format)).build()).body();
			HttpResponse<String> marked = this.server
				.send(HttpRequest.newBuilder(this.server.uri(table + format + "&bom=true")).build());
			assertThat(marked.body()).isEqualTo("\uFEFF" + plain);
			assertThat(marked.headers().firstValue("Link").orElseThrow()).contains("bom=true");
		}
		assertThat(this.server.send(HttpRequest.newBuilder(this.server.uri(table + "parquet&bom=true")).build()).body())
			.contains("`bom` is for the formats csv and tsv; leave it out for parquet.");
	}

	private static void assertPart(HttpResponse<byte[]> part, byte[] all, int from, int to) {
		assertThat(part.statusCode()).isEqualTo(206);
		assertThat(part.headers().firstValue("Content-Range"))
			.contains("bytes " + from + "-" + (to - 1) + "/" + all.length);
		assertThat(part.headers().firstValueAsLong("Content-Length")).hasValue(to - from);
		assertThat(part.body()).isEqualTo(Arrays.copyOfRange(all, from, to));
	}

	private HttpResponse<byte[]> get(String file, String... headers) throws Exception {
		HttpRequest.Builder request = HttpRequest.newBuilder(this.server.uri("/export/" + file));
		for (int i = 0; i < headers.length; i += 2) {
			request.header(headers[i], headers[i + 1]);
		}
		return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
	}

}
