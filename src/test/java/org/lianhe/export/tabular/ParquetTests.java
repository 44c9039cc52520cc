package org.lianhe.export.tabular;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lianhe.testing.DuckDb;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

class ParquetTests {

	private static final String RELATIONS = "{ relations { nodes { id period object { slug citations { paragraph } } } } }";

	private final TestServer server = TestServer.shared(Store.H2);

	private final DuckDb reader = new DuckDb();

	@TempDir
	private Path folder;

	@AfterEach
	void close() {
		this.reader.close();
	}

	@Test
	void preservesTypesAndAddsColumnsForFullDays() throws Exception {
		DuckDb.Rows read = this.reader.parquet(file("""
				{ labs(filter: { slug: { in: ["hkai-lab", "caict", "cuhk-mmlab"] } }) { nodes {
				  slug founded name { isFallback } partners(first: 1) { totalCount nodes { slug } } } } }
				"""));
		assertThat(read.columns().toString()).isEqualTo("{slug=VARCHAR, founded=VARCHAR, founded.day=DATE, "
				+ "name.isFallback=BOOLEAN, partners.totalCount=BIGINT, partners.slug=VARCHAR}");
		assertThat(read.rows())
			.anySatisfy((row) -> assertThat(row).containsExactly("hkai-lab", "2018-05-21", LocalDate.of(2018, 5, 21),
					false, 3L, "alibaba"))
			.anySatisfy((row) -> assertThat(row).startsWith("cuhk-mmlab", "2001-07", null))
			.anySatisfy((row) -> assertThat(row).startsWith("caict", null, null))
			.hasSize(3);
	}

	@Test
	void writesFloatsAsDoubles() throws Exception {
		assertThat(this.reader.parquet(file("{ observations { nodes { value } } }")).columns())
			.isEqualTo(Map.of("value", "DOUBLE"));
	}

	@Test
	void writesReleaseAndRowCountToFooter() throws Exception {
		Path file = file(RELATIONS);
		Map<?, ?> dataset = (Map<?, ?>) this.server.ask("{ dataset { version digest } }").at("dataset");
		Object rows = this.reader.ask("select count(*) from '" + file + "'").rows().get(0).get(0);
		assertThat(footerValue(file, "lianhe.dataset.version")).isEqualTo(dataset.get("version"));
		assertThat(footerValue(file, "lianhe.dataset.digest")).isEqualTo(dataset.get("digest"));
		assertThat(footerValue(file, "lianhe.rows")).isEqualTo(String.valueOf(rows));
		assertThat((Long) rows).isGreaterThan(2000);
	}

	@Test
	void writesOptionalCompressedColumns() throws Exception {
		Path file = file(RELATIONS);
		assertThat(
				this.reader.ask("select distinct repetition_type from parquet_schema('" + file + "') where type <> ''")
					.rows())
			.containsExactly(List.of("OPTIONAL"));
		assertThat(this.reader.ask("select distinct compression from parquet_metadata('" + file + "')").rows())
			.containsExactly(List.of("SNAPPY"));
	}

	@Test
	void writesTableWithoutRows() throws Exception {
		DuckDb.Rows read = this.reader
			.parquet(file("{ labs(filter: { slug: { eq: \"no\" } }) { nodes { slug founded } } }"));
		assertThat(read.columns()).hasToString("{slug=VARCHAR, founded=VARCHAR, founded.day=DATE}");
		assertThat(read.rows()).isEmpty();
	}

	@Test
	void rejectsNameCollisionOfDayColumn() {
		String query = "{ labs { nodes { partners { nodes { f: founded } f: pageInfo { day: hasNextPage } } } } }";
		for (String form : List.of("parquet", "arrow")) {
			Table table = Table.get(this.server, query, "format", form);
			assertThat(table.status()).isEqualTo(400);
			assertThat(table.refusal())
				.isEqualTo("BAD_USER_INPUT Two columns would be named `partners.f.day`. Give the date an alias.");
		}
		assertThat(Table.get(this.server, query, "format", "csv").text()).startsWith("partners.f,partners.f.day\r\n");
	}

	private Object footerValue(Path file, String key) {
		return this.reader
			.ask("select decode(value) from parquet_kv_metadata('" + file + "') where decode(key) = '" + key + "'")
			.rows()
			.get(0)
			.get(0);
	}

	private Path file(String query) throws IOException, InterruptedException {
		URI address = Table.address(this.server, query, "format", "parquet");
		HttpResponse<Path> response = HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(address).build(),
					HttpResponse.BodyHandlers.ofFile(this.folder.resolve("table.parquet")));
		assertThat(response.headers().firstValue("Content-Type")).contains("application/vnd.apache.parquet");
		return response.body();
	}

}
