package org.lianhe.change;

import java.util.List;

import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.lianhe.error.Refusal;
import org.lianhe.error.Suggestions;
import org.lianhe.link.ForeignKey;
import org.lianhe.query.Asked;
import org.lianhe.query.Connection;
import org.lianhe.query.Output;
import org.lianhe.query.Planner;
import org.lianhe.query.Run;
import org.lianhe.query.Step;
import org.lianhe.sql.Scope;
import org.lianhe.sql.Statement;
import org.lianhe.store.db.Tables;

/**
 * The list of what changed since a release. The release is looked up in the row of the
 * dataset itself, and owns the changes.
 */
final class Changes implements Output {

	@Override
	public Step plan(Planner planner, Scope dataset, Asked asked) {
		String since = String.valueOf(asked.<String>argument("since"));
		Scope release = Scope.on(dataset.select(), Tables.RELEASE, true);
		release.joinIfAny(release.field(Tables.RELEASE.SINCE).eq(since));
		int found = dataset.select().cell(release.id());
		Step list = Connection.of("Dataset.changes\n" + since, "Change", new ForeignKey(Tables.CHANGE.RELEASE_ID))
			.plan(planner, release, asked);
		return (run, items) -> {
			if (items.stream().anyMatch((item) -> item.id(found) == null)) {
				throw unknown(run, planner, since).at(asked.path());
			}
			list.fill(run, items);
		};
	}

	private static Statement versions(Planner planner) {
		return planner.prepare(DSL.select(Tables.RELEASE.SINCE)
			.from(Tables.RELEASE)
			.where(Tables.RELEASE.SINCE.isNotNull())
			.orderBy(Tables.RELEASE.ID), List.of(Tables.RELEASE.SINCE));
	}

	private static Refusal unknown(Run run, Planner planner, String since) {
		List<@Nullable Object[]> rows = run.session().read(versions(planner));
		return unknown(since, rows.stream().map((row) -> String.valueOf(row[0])).toList());
	}

	/** The refusal of a version that is not kept. */
	static Refusal unknown(String since, List<String> versions) {
		List<String> guesses = Suggestions.forWord(since, versions);
		return Refusal
			.badInput("There is no release \"" + since + "\"; kept are " + String.join(", ", versions) + "."
					+ Suggestions.sentence(guesses))
			.with("argument", "since")
			.with("versions", versions)
			.suggesting(guesses);
	}

}
