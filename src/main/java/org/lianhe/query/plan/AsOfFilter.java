package org.lianhe.query.plan;

import java.time.LocalDate;

import org.jooq.Condition;
import org.jspecify.annotations.Nullable;
import org.lianhe.core.edtf.Edtf;
import org.lianhe.query.jdbc.TableAlias;
import org.lianhe.query.schema.Tables;

/**
 * The argument {@code asOf} of a list of relations: keeps those that may have held on at
 * least one of these days.
 *
 * @param days the date or interval asked for
 * @param excludesUnknown whether to drop relations that are not known to have held on all
 * of these days
 */
public record AsOfFilter(Edtf days, boolean excludesUnknown) {

	/**
	 * The filter that the arguments of a field ask for; null if there is no {@code asOf}.
	 */
	public static @Nullable AsOfFilter of(RequestedField requested) {
		Edtf days = requested.argument("asOf");
		return (days != null) ? new AsOfFilter(days, "EXCLUDE".equals(requested.argument("unknownDates"))) : null;
	}

	/** The SQL condition on a row of the table of relations. */
	public Condition condition(TableAlias relation) {
		if (this.excludesUnknown) {
			return relation.field(Tables.RELATION.HELD_FROM)
				.le(this.days.earliest())
				.and(relation.field(Tables.RELATION.HELD_UNTIL).ge(this.days.latest()));
		}
		return relation.field(Tables.RELATION.MAY_FROM)
			.le(this.days.latest())
			.and(relation.field(Tables.RELATION.MAY_UNTIL).ge(this.days.earliest()));
	}

	/**
	 * The field {@code validity} of an edge; its value is null if there is no
	 * {@code asOf}.
	 */
	public static ColumnValue validity(@Nullable AsOfFilter asOf) {
		if (asOf == null) {
			return (planner, alias, requested) -> (cells) -> null;
		}
		return (planner, alias, requested) -> {
			int from = alias.addColumn(Tables.RELATION.HELD_FROM);
			int until = alias.addColumn(Tables.RELATION.HELD_UNTIL);
			return (cells) -> asOf.isWithin(cells[from], cells[until]) ? "KNOWN" : "UNKNOWN";
		};
	}

	private boolean isWithin(@Nullable Object from, @Nullable Object until) {
		return from instanceof LocalDate first && until instanceof LocalDate last
				&& !first.isAfter(this.days.earliest()) && !last.isBefore(this.days.latest());
	}

	/** A text that identifies this filter, for cursors. */
	String text() {
		return this.days.text() + (this.excludesUnknown ? " known" : "");
	}

}
