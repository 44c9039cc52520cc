package org.lianhe.query.jdbc;

import java.time.LocalDate;

import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianhe.core.edtf.Edtf;
import org.lianhe.query.schema.Tables;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

class LocalDateBindingTests {

	@ParameterizedTest
	@EnumSource
	void storesTheDayOfAnOpenStartAsItIs(Store store) {
		assertThat(written(store, Edtf.BEGINNING)).isEqualTo("0001-01-01");
	}

	@ParameterizedTest
	@EnumSource
	void storesADayBeforeTheCalendarReformAsItIs(Store store) {
		assertThat(written(store, LocalDate.of(1368, 1, 23))).isEqualTo("1368-01-23");
	}

	@ParameterizedTest
	@EnumSource
	void readsBackWhatItStores(Store store) {
		Field<LocalDate> value = DSL.val(Edtf.BEGINNING, Tables.LAB.FOUNDED_EARLIEST);
		assertThat(TestServer.shared(store).bean(DSLContext.class).select(value).fetchSingle(value))
			.isEqualTo(Edtf.BEGINNING);
	}

	private static String written(Store store, LocalDate day) {
		Field<String> text = DSL.val(day, Tables.LAB.FOUNDED_EARLIEST).cast(String.class);
		return TestServer.shared(store).bean(DSLContext.class).select(text).fetchSingle(text);
	}

}
