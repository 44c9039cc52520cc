package org.lianhe.network;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

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
import org.lianhe.query.Step;
import org.lianhe.query.Value;
import org.lianhe.sql.Scope;

/** The entities near some, and the ties among all of them. */
final class Neighborhood implements Output {

	private static final int NODES = 0;

	private static final int EDGES = 1;

	private static final int TRUNCATED = 2;

	@Override
	public Step plan(Planner planner, Scope scope, Asked asked) {
		Limits limits = planner.context().limits();
		int depth = Bounds.of(asked, "depth", 0, limits.networkDepth(), Code.QUERY_TOO_DEEP);
		int most = Bounds.of(asked, "maxNodes", 1, limits.networkNodes(), Code.QUERY_TOO_COSTLY);
		List<Map<String, @Nullable Object>> of = asked.argument("of");
		if (of.isEmpty() || of.size() > most) {
			throw Refusal
				.badInput("`of` names " + of.size() + " entities; it takes 1 to `maxNodes`, which is " + most + ".")
				.with("argument", "of")
				.with("maximum", most);
		}
		EntityKeys keys = new EntityKeys(planner, asked, of);
		Followed followed = Followed.of(planner, asked);
		Walk walk = new Walk(planner, followed, depth, most);
		return Made.object(planner, asked, "Neighborhood", (field) -> switch (field) {
			case "nodes" -> Made.each("Entity", NODES, 0);
			case "edges" -> new Picked(EDGES, "Relation", "NetworkEdge", List.of(), (at) -> edge(at, followed.asOf()));
			default -> Value.at(TRUNCATED);
		}, (run) -> {
			Walk.Met met = walk.from(run, keys.find(run));
			return new Object[] { rows(met.entities()), picks(met.ties()), met.isTruncated() };
		});
	}

	private static List<@Nullable Object[]> rows(List<Long> ids) {
		return ids.stream().map((id) -> new @Nullable Object[] { id }).toList();
	}

	private static List<Pick> picks(List<Long> ids) {
		return ids.stream().map(Pick::of).toList();
	}

	/** What answers a field of something that shows a relation. */
	static Function<String, Output> edge(Planner planner, @Nullable AsOf asOf) {
		return (field) -> switch (field) {
			case "relation" -> new One("Relation", Scope::id);
			case "validity" -> AsOf.validity(asOf);
			default -> planner.types().get("Relation").output(field);
		};
	}

}
