package org.lianhe.property;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** Turns the records of a made-up dataset into the model of it. */
final class ModelMaker {

	private final World world;

	private final Model model = new Model();

	private ModelMaker(World world) {
		this.world = world;
	}

	static Model of(World world) {
		return new ModelMaker(world).make();
	}

	private Model make() {
		List<World.Body> sorted = this.world.bodies().stream().sorted(Comparator.comparing(World.Body::slug)).toList();
		for (int i = 0; i < sorted.size(); i++) {
			this.model.add(body(sorted.get(i), i));
		}
		this.world.papers().forEach((paper) -> this.model.add(paper(paper)));
		FactMaker facts = new FactMaker(this.model);
		sorted.forEach(facts::add);
		sorted.forEach(new Claims(this.model)::add);
		facts.cite();
		facts.date();
		return this.model;
	}

	private Thing body(World.Body body, long rank) {
		Thing thing = new Thing(body.type(), rank, slug(body.slug()));
		thing.value("slug", List.of(body.slug()))
			.value("type", body.type().toUpperCase(Locale.ROOT))
			.value("kind", (body.kind() != null) ? body.kind() : body.type().toUpperCase(Locale.ROOT))
			.value("sourceCount", Claims.sourceCount(body))
			.value("name", Naming.all(body.names()))
			.value("NAME", Naming.keys(body.names()))
			.value("updated", body.updated())
			.value("status", body.status());
		String date = Texts.DATES.get(body.type());
		if (date != null) {
			List<World.Claim> claims = body.dates().getOrDefault(date, List.of());
			thing.value(date, claims.isEmpty() ? null : claims.get(0).date());
		}
		List<Thing> keys = body.keys().stream().map(ModelMaker::key).toList();
		thing.list("identifiers", () -> keys)
			.list("citations", () -> nodes(this.model.having("Citation", "entity", thing)))
			.list("claims", () -> nodes(this.model.having("Claim", "entity", thing)))
			.list("disagreements", () -> nodes(this.model.having("Disagreement", "entity", thing)))
			.list("inPlace", () -> tied(thing, "Place", View.IN_PLACE))
			.list("inTopic", () -> tied(thing, "Topic", List.of("concerns")))
			.list("observations", () -> nodes(this.model.having("Observation", "subject", thing)));
		links(thing);
		return thing;
	}

	private List<Thing> tied(Thing thing, String type, List<String> predicates) {
		return Stream.of(thing)
			.flatMap((one) -> this.model.edges(one).stream())
			.filter((edge) -> edge.subject() == thing && predicates.contains(edge.predicate())
					&& type.equals(edge.object().type()))
			.flatMap((edge) -> Stream.concat(Stream.of(edge.object()), this.model.within(edge.object()).stream()))
			.distinct()
			.toList();
	}

	private void links(Thing thing) {
		Stream.of("relations", "statements", "entities", "contains")
			.forEach((field) -> thing.list(field, () -> nodes(this.model.rows(thing, field, Map.of()))));
		thing.list("within", () -> this.model.within(thing));
		thing.list("sources", () -> sources(thing));
		View.ALL.stream().filter((view) -> view.type().equals(thing.type())).forEach((view) -> {
			if (view.isOne()) {
				thing.one(view.field(), () -> nodes(this.model.ties(thing, view)));
			}
			else {
				thing.list(view.field(), () -> nodes(this.model.ties(thing, view)));
			}
		});
	}

	private List<Thing> sources(Thing body) {
		return this.model.all("Source")
			.stream()
			.filter((paper) -> Stream.of("publisher", "originalPublisher", "authors")
				.anyMatch((field) -> paper.linked(field).contains(body)))
			.toList();
	}

	private static Thing key(World.Key key) {
		return new Thing("Identifier", 0, new LinkedHashMap<>()).value("scheme", List.of(key.scheme()))
			.value("value", List.of(key.value()));
	}

	private Thing paper(World.Paper paper) {
		Thing thing = new Thing("Source", this.world.papers().indexOf(paper), slug(paper.slug()));
		return thing.value("slug", List.of(paper.slug()))
			.value("kind", paper.kind())
			.value("url", (paper.url() != null) ? List.of(paper.url()) : null)
			.value("read", paper.read())
			.value("licence", (paper.licence() != null) ? List.of(paper.licence()) : null)
			.value("title", List.of(paper.title().en(), paper.title().zhHans()))
			.value("TITLE", Naming.keys(paper.title()))
			.value("published", paper.published())
			.value("language", List.of(paper.language()))
			.value("updated", paper.updated())
			.one("publisher", () -> List.of(this.model.get(paper.publisher())))
			.one("originalPublisher", () -> oneIfAny(paper.originalPublisher()))
			.list("authors", () -> paper.authors().stream().map(this.model::get).toList())
			.list("facts", () -> facts(thing));
	}

	private List<Thing> facts(Thing paper) {
		return this.model.having("Citation", "source", paper)
			.stream()
			.map(Row::node)
			.sorted(Comparator.comparing((citation) -> (Integer) citation.value("paragraph"),
					Comparator.nullsLast(Comparator.naturalOrder())))
			.toList();
	}

	private List<Thing> oneIfAny(@Nullable String slug) {
		return (slug != null) ? List.of(this.model.get(slug)) : List.of();
	}

	private static List<Thing> nodes(List<Row> rows) {
		return rows.stream().map(Row::node).toList();
	}

	private static Map<String, @Nullable Object> slug(String slug) {
		return new LinkedHashMap<>(Map.of("slug", slug));
	}

}
