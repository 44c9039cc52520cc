package org.lianhe.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.lianhe.error.Code;
import org.lianhe.error.Refusal;
import org.lianhe.node.EntityKeys;
import org.lianhe.query.AsOf;
import org.lianhe.query.Asked;
import org.lianhe.query.Limits;
import org.lianhe.query.Made;
import org.lianhe.query.One;
import org.lianhe.query.Output;
import org.lianhe.query.Pick;
import org.lianhe.query.Picked;
import org.lianhe.query.Planner;
import org.lianhe.query.Run;
import org.lianhe.query.Step;
import org.lianhe.query.Value;
import org.lianhe.sql.Scope;

/** The ways in which two entities hang together. */
final class Paths implements Output {

	private static final int PATHS = 0;

	private static final int TRUNCATED = 1;

	private static final int LENGTH = 0;

	private static final int NODES = 1;

	private static final int STEPS = 2;

	/** Filled for each step, as one relation may be a step of many paths, either way. */
	private static final Field<Long> FROM = DSL.inline(0L).as("step_from");

	private static final Field<Long> TO = DSL.inline(0L).as("step_to");

	private static final Field<String> DIRECTION = DSL.inline("").as("step_direction");

	@Override
	public Step plan(Planner planner, Scope scope, Asked asked) {
		Limits limits = planner.context().limits();
		int longest = Bounds.of(asked, "maxLength", 1, limits.pathLength(), Code.QUERY_TOO_DEEP);
		int most = Bounds.of(asked, "first", 1, limits.paths(), Code.PAGE_TOO_LARGE);
		EntityKeys keys = new EntityKeys(planner, asked, List.of(key(asked, "from"), key(asked, "to")));
		Followed followed = Followed.of(planner, asked);
		Search search = new Search(planner, followed, longest, most);
		return Made.object(planner, asked, "Paths", (field) -> switch (field) {
			case "paths" -> Made.list("Path", PATHS, (inner) -> path(inner, followed.asOf()));
			default -> Value.at(TRUNCATED);
		}, (run) -> {
			Search.Found found = find(run, keys, search, asked);
			return new Object[] { found.routes().stream().map(Paths::row).toList(), found.isTruncated() };
		});
	}

	private static Search.Found find(Run run, EntityKeys keys, Search search, Asked asked) {
		List<Long> ends = keys.find(run);
		if (ends.size() < 2) {
			throw Refusal.badInput("`from` and `to` are the same entity; a path leads from one to another.")
				.with("argument", "to")
				.at(asked.path());
		}
		return search.between(run, ends.get(0), ends.get(1));
	}

	private static Map<String, @Nullable Object> key(Asked asked, String argument) {
		Map<String, @Nullable Object> key = asked.argument(argument);
		if (key == null) {
			throw new IllegalArgumentException("no " + argument);
		}
		return key;
	}

	private static Output path(String field, @Nullable AsOf asOf) {
		return switch (field) {
			case "length" -> Value.at(LENGTH);
			case "nodes" -> Made.each("Entity", NODES, 0);
			default -> new Picked(STEPS, "Relation", "PathStep", List.of(FROM, TO, DIRECTION),
					(planner) -> step(planner, asOf));
		};
	}

	private static Function<String, Output> step(Planner planner, @Nullable AsOf asOf) {
		Function<String, Output> edge = Neighborhood.edge(planner, asOf);
		return (field) -> switch (field) {
			case "from" -> new One("Entity", (relation) -> FROM);
			case "to" -> new One("Entity", (relation) -> TO);
			case "direction" -> Value.computed((at) -> DIRECTION);
			default -> edge.apply(field);
		};
	}

	/** A path as its fields read it. */
	private static @Nullable Object[] row(Route route) {
		List<@Nullable Object[]> nodes = new ArrayList<>();
		nodes.add(new Object[] { route.hops().get(0).from() });
		List<Pick> steps = new ArrayList<>();
		for (Route.Hop hop : route.hops()) {
			nodes.add(new Object[] { hop.to() });
			steps.add(new Pick(hop.tie().id(), List.of(hop.from(), hop.to(), hop.isOut() ? "OUTGOING" : "INCOMING")));
		}
		return new Object[] { route.hops().size(), nodes, steps };
	}

}
