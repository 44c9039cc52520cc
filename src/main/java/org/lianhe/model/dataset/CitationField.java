package org.lianhe.model.dataset;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.lianhe.core.i18n.Language;
import org.lianhe.query.jdbc.TableAlias;
import org.lianhe.query.plan.ColumnValue;
import org.lianhe.query.plan.QueryPlanner;
import org.lianhe.query.plan.RequestedField;
import org.lianhe.query.schema.Tables;
import org.lianhe.query.schema.tables.Dataset;

/** The field {@code Dataset.citation}. */
final class CitationField implements ColumnValue {

	private static final Dataset DATASET = Tables.DATASET;

	private static final List<TableField<?, ?>> COLUMNS = List.of(DATASET.TITLE_EN, DATASET.TITLE_ZH_HANS,
			DATASET.AUTHOR_EN, DATASET.AUTHOR_ZH_HANS, DATASET.VERSION, DATASET.RELEASED, DATASET.LICENCE,
			DATASET.DIGEST, DATASET.URL);

	@Override
	public Function<@Nullable Object[], @Nullable Object> reader(QueryPlanner planner, TableAlias alias,
			RequestedField requested) {
		CitationFormat format = CitationFormat.valueOf(String.valueOf(requested.<Object>argument("format")));
		boolean isEnglish = requested.languages(planner.context().languages()).first() == Language.EN;
		Map<TableField<?, ?>, Integer> places = COLUMNS.stream()
			.collect(Collectors.toMap((column) -> column, alias::addColumn));
		return (cells) -> format.format(cited(new Row(places, cells), isEnglish));
	}

	private static CitationData cited(Row row, boolean isEnglish) {
		return new CitationData(row.needed(isEnglish ? DATASET.TITLE_EN : DATASET.TITLE_ZH_HANS),
				(isEnglish ? Language.EN : Language.ZH_HANS).tag(),
				row.text(isEnglish ? DATASET.AUTHOR_EN : DATASET.AUTHOR_ZH_HANS), row.needed(DATASET.VERSION),
				LocalDate.parse(row.needed(DATASET.RELEASED)), row.needed(DATASET.LICENCE), row.needed(DATASET.DIGEST),
				row.text(DATASET.URL));
	}

	private record Row(Map<TableField<?, ?>, Integer> places, @Nullable Object[] cells) {

		@Nullable String text(TableField<?, ?> column) {
			Object value = this.cells[this.places.getOrDefault(column, 0)];
			return (value != null) ? value.toString() : null;
		}

		String needed(TableField<?, ?> column) {
			return String.valueOf(text(column));
		}

	}

}
