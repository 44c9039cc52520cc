package org.lianhe.query;

import java.util.List;
import java.util.function.Supplier;

import org.jooq.Field;
import org.jooq.Record2;
import org.jooq.ResultQuery;
import org.lianhe.sql.Scope;
import org.lianhe.sql.Statement;

/**
 * Counts by key, the same for all objects.
 *
 * @param query reads keys and counts
 */
public record Tally(Supplier<ResultQuery<Record2<String, Integer>>> query) implements Output {

	@Override
	public Step plan(Planner planner, Scope scope, Asked asked) {
		ResultQuery<Record2<String, Integer>> read = this.query.get();
		List<Field<?>> columns = List.of(read.fields());
		Statement statement = planner.prepare(read, columns);
		Selection selection = planner.selection(asked.children(),
				Variant.made("Count", (field) -> Value.at("key".equals(field) ? 0 : 1)));
		return (run, items) -> selection.shared(run, items, asked.slot(), run.session().read(statement));
	}

}
