package org.lianhe.model.facility;

import java.time.LocalDate;

import org.jooq.TableField;
import org.jooq.impl.CustomRecord;
import org.jooq.impl.CustomTable;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** The columns of the type; those of other types are generated from the migrations. */
final class FacilityTable extends CustomTable<FacilityTable.Row> {

	static final FacilityTable FACILITY = new FacilityTable();

	final TableField<Row, Long> id = createField(DSL.name("id"), SQLDataType.BIGINT);

	final TableField<Row, String> type = createField(DSL.name("type"), SQLDataType.VARCHAR(16));

	final TableField<Row, String> founded = createField(DSL.name("founded"), SQLDataType.VARCHAR(40));

	final TableField<Row, LocalDate> foundedEarliest = createField(DSL.name("founded_earliest"), SQLDataType.LOCALDATE);

	final TableField<Row, LocalDate> foundedLatest = createField(DSL.name("founded_latest"), SQLDataType.LOCALDATE);

	private FacilityTable() {
		super(DSL.name("facility"));
	}

	@Override
	public Class<Row> getRecordType() {
		return Row.class;
	}

	/** A row. */
	static final class Row extends CustomRecord<Row> {

		Row() {
			super(FACILITY);
		}

	}

}
