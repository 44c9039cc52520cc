package org.lianhe.export.tabular;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.memory.RootAllocator;
import org.apache.arrow.vector.FieldVector;
import org.apache.arrow.vector.VectorSchemaRoot;
import org.apache.arrow.vector.ipc.ArrowStreamReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

class ArrowTests {

	private final TestServer server = TestServer.shared(Store.H2);

	@Test
	void preservesTypesAndAddsColumnsForFullDays() throws Exception {
		Batches read = read("""
				{ labs(filter: { slug: { in: ["hkai-lab", "caict", "cuhk-mmlab"] } }) { nodes {
				  slug founded name { isFallback } partners(first: 1) { totalCount nodes { slug } } } } }
				""");
		assertThat(read.schema()).isEqualTo("slug: Utf8, founded: Utf8, founded.day: Date(DAY), "
				+ "name.isFallback: Bool, partners.totalCount: Int(64, true), partners.slug: Utf8");
		assertThat(read.rows())
			.anySatisfy((row) -> assertThat(row).containsExactly("hkai-lab", "2018-05-21",
					(int) LocalDate.of(2018, 5, 21).toEpochDay(), false, 3L, "alibaba"))
			.anySatisfy((row) -> assertThat(row).startsWith("cuhk-mmlab", "2001-07", null))
			.anySatisfy((row) -> assertThat(row).startsWith("caict", null, null))
			.hasSize(3);
		Map<?, ?> dataset = (Map<?, ?>) this.server.ask("{ dataset { version digest } }").at("dataset");
		assertThat(read.metadata()).containsEntry("lianhe.dataset.version", String.valueOf(dataset.get("version")))
			.containsEntry("lianhe.dataset.digest", String.valueOf(dataset.get("digest")));
	}

	@Test
	void writesAllRowsInBatches() throws Exception {
		String query = "{ relations { nodes { id period object { slug citations { paragraph } } } } }";
		List<String> lines = Table.get(this.server, query, "format", "csv").text().lines().skip(1).toList();
		List<String> rows = read(query).rows().stream().map(ArrowTests::line).toList();
		assertThat(rows).hasSizeGreaterThan(2000).isEqualTo(lines);
	}

	@Test
	void writesFloatsAsDoubles() throws Exception {
		String query = "{ observations { nodes { value } } }";
		assertThat(read(query).schema()).isEqualTo("value: FloatingPoint(DOUBLE)");
		assertThat(read(query).rows()).allSatisfy((row) -> assertThat(row.get(0)).isInstanceOf(Double.class));
	}

	/** The row as CSV, without the day that CSV lacks. */
	private static String line(List<@Nullable Object> row) {
		List<String> texts = new ArrayList<>();
		row.forEach((value) -> texts.add((value != null) ? value.toString() : ""));
		texts.remove(2);
		return String.join(",", texts);
	}

	private Batches read(String query) throws Exception {
		URI address = Table.address(this.server, query, "format", "arrow");
		byte[] bytes = HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofByteArray())
			.body();
		try (BufferAllocator memory = new RootAllocator();
				ArrowStreamReader reader = new ArrowStreamReader(new ByteArrayInputStream(bytes), memory)) {
			VectorSchemaRoot batch = reader.getVectorSchemaRoot();
			List<List<@Nullable Object>> rows = new ArrayList<>();
			while (reader.loadNextBatch()) {
				for (int i = 0; i < batch.getRowCount(); i++) {
					rows.add(row(batch, i));
				}
			}
			return new Batches(batch.getSchema()
				.getFields()
				.stream()
				.map((field) -> field.getName() + ": " + field.getType())
				.reduce((one, other) -> one + ", " + other)
				.orElse(""), batch.getSchema().getCustomMetadata(), rows);
		}
	}

	private static List<@Nullable Object> row(VectorSchemaRoot batch, int place) {
		List<@Nullable Object> row = new ArrayList<>();
		for (FieldVector vector : batch.getFieldVectors()) {
			Object value = vector.getObject(place);
			row.add((value == null || value instanceof Number || value instanceof Boolean) ? value : value.toString());
		}
		return row;
	}

	private record Batches(String schema, Map<String, String> metadata, List<List<@Nullable Object>> rows) {
	}

}
