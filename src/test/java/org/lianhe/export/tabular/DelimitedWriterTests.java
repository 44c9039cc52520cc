package org.lianhe.export.tabular;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class DelimitedWriterTests {

	@ParameterizedTest
	@CsvSource({ "3.0E11,300000000000.0", "1.0E-5,0.00001", "1.25E10,12500000000.0", "-1.5E-7,-0.00000015", "2.5,2.5",
			"300.0,300.0", "0.0,0.0", "1.7976931348623157E308,", "4.9E-324," })
	void writesNumbersWithoutExponent(double number, @Nullable String text) {
		String written = DelimitedWriter.format(number);
		assertThat(written).doesNotContain("E").contains(".");
		assertThat(Double.parseDouble(written)).isEqualTo(number);
		if (text != null) {
			assertThat(written).isEqualTo(text);
		}
	}

	@Test
	void writesRowsAsInRfc4180() throws Exception {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		List<TableColumn> columns = List.of(new TableColumn("a", TableColumn.Type.TEXT),
				new TableColumn("b", TableColumn.Type.NUMBER));
		try (RowWriter writer = new DelimitedWriter(out, columns, JsonMapper.shared(), ',')) {
			writer.writeRow(new Object[] { "x, \"y\"", 3.0E11 });
			writer.writeRow(new Object[] { "", null });
			writer.finish();
		}
		assertThat(out.toString(StandardCharsets.UTF_8))
			.isEqualTo("a,b\r\n\"x, \"\"y\"\"\",300000000000.0\r\n\"\",\r\n");
	}

}
