package org.lianhe.query.facet;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jooq.DatePart;
import org.jooq.Field;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.lianhe.core.edtf.Edtf;
import org.lianhe.core.i18n.TypeNames;
import org.lianhe.query.plan.Dimension;
import org.lianhe.query.plan.Dimension.Values;
import org.lianhe.query.plan.RowTypes;
import org.lianhe.query.schema.Tables;

/** Dimensions whose values are columns of the counted row. */
public final class ColumnDimensions {

	private static final int DECADE = 10;

	private ColumnDimensions() {
	}

	/** A code. */
	public static Dimension code(TableField<?, String> column) {
		return (types, node, level) -> Values.one(node.field(column), "");
	}

	/** A type of entity. */
	public static Dimension type(TableField<?, String> column) {
		return (types, node, level) -> Values.one(code(types, node.field(column)), "");
	}

	/** The type of the entity whose id a column holds. */
	public static Dimension typeOf(TableField<?, Long> column) {
		return (types, node, level) -> {
			Field<String> type = types.get("Entity")
				.leftJoin(node.select(), node.field(column))
				.field(Tables.ENTITY.TYPE);
			return Values.one(code(types, type), "");
		};
	}

	/** The object that a foreign key refers to. */
	public static Dimension reference(String target, TableField<?, Long> column) {
		return (types, node, level) -> Values.ids(node.field(column), false, target);
	}

	/**
	 * The year of the earliest day that a date allows; none if the beginning is open.
	 */
	public static Dimension year(TableField<?, LocalDate> earliest) {
		return (types, node, level) -> Values.one(yearOf(node.field(earliest)), "");
	}

	/** The decade of that day, as its first year. */
	public static Dimension decade(TableField<?, LocalDate> earliest) {
		return (types, node, level) -> {
			Field<Integer> year = yearOf(node.field(earliest));
			return Values.one(year.minus(year.mod(DSL.inline(DECADE))), "s");
		};
	}

	/** The codes are inlined, because the statement also groups by them. */
	private static Field<String> code(RowTypes types, Field<String> type) {
		Map<Field<String>, Field<String>> codes = new LinkedHashMap<>();
		types.concrete(types.get("Entity"))
			.forEach((one) -> codes.put(DSL.inline(one.name()), DSL.inline(TypeNames.codeOf(one.name()))));
		return DSL.case_(type).mapFields(codes);
	}

	private static Field<Integer> yearOf(Field<LocalDate> day) {
		return DSL.extract(DSL.nullif(day, DSL.inline(Edtf.BEGINNING, day.getDataType())), DatePart.YEAR);
	}

}
