package org.lianhe.query.jdbc;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianhe.query.schema.tables.records.AncestryRecord;
import org.lianhe.query.schema.tables.records.EntityRecord;
import org.lianhe.query.schema.tables.records.LabRecord;

import static org.assertj.core.api.Assertions.assertThat;

class PostgresCopyTextTests {

	@ParameterizedTest
	@CsvSource({ "0001-01-01,0001-01-01", "0000-12-31,0001-12-31 BC", "-0043-03-15,0044-03-15 BC",
			"9999-12-31,9999-12-31", "+10000-01-01,10000-01-01" })
	void writesDatesOfAllEras(LocalDate day, String written) {
		LabRecord row = new LabRecord();
		row.setFoundedEarliest(day);
		assertThat(new String(PostgresCopyText.of(List.of(row)), StandardCharsets.UTF_8))
			.contains("\t" + written + "\t")
			.contains("\\N");
	}

	@Test
	void writesBytesAsDigits() {
		EntityRecord row = new EntityRecord();
		row.setKeyEn(new byte[] { 0, 0x5c, (byte) 0xff });
		assertThat(PostgresCopyText.of(List.of(row))).asString(StandardCharsets.UTF_8).contains("\t\\\\x005cff\t");
	}

	@Test
	void writesALineForEachRow() {
		assertThat(PostgresCopyText.of(List.of(new AncestryRecord(1L, 2L, 3), new AncestryRecord(4L, 5L, null))))
			.asString(StandardCharsets.UTF_8)
			.isEqualTo("1\t2\t3\n4\t5\t\\N\n");
	}

}
