package org.lianhe.dataset;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.lianhe.name.Lang;
import org.lianhe.query.Asked;
import org.lianhe.query.Planner;
import org.lianhe.query.Value;
import org.lianhe.sql.Scope;
import org.lianhe.store.db.Tables;
import org.lianhe.store.db.tables.Dataset;

/** The dataset's citation, made of its own row. */
final class CitationField implements Value {

	private static final Dataset DATASET = Tables.DATASET;

	private static final List<TableField<?, ?>> COLUMNS = List.of(DATASET.TITLE_EN, DATASET.TITLE_ZH_HANS,
			DATASET.AUTHOR_EN, DATASET.AUTHOR_ZH_HANS, DATASET.VERSION, DATASET.RELEASED, DATASET.LICENCE,
			DATASET.DIGEST, DATASET.URL);

	@Override
	public Function<@Nullable Object[], @Nullable Object> reading(Planner planner, Scope scope, Asked asked) {
		CitationFormat format = CitationFormat.valueOf(String.valueOf(asked.<Object>argument("format")));
		boolean isEnglish = asked.languages(planner.context().languages()).first() == Lang.EN;
		Map<TableField<?, ?>, Integer> places = COLUMNS.stream()
			.collect(Collectors.toMap((column) -> column, scope::cell));
		return (cells) -> format.of(cited(new Row(places, cells), isEnglish));
	}

	private static Cited cited(Row row, boolean isEnglish) {
		return new Cited(row.needed(isEnglish ? DATASET.TITLE_EN : DATASET.TITLE_ZH_HANS),
				(isEnglish ? Lang.EN : Lang.ZH_HANS).tag(),
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
