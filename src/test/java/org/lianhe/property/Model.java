package org.lianhe.property;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** A made-up dataset as lists in memory, gone through one by one. */
final class Model {

	/** A tie between two entities. */
	record Edge(Thing relation, Thing subject, String predicate, Thing object) {
	}

	private final Map<String, Thing> bySlug = new TreeMap<>();

	private final Map<String, List<Thing>> byType = new HashMap<>();

	/** The ties of each entity, from either end, as loaded. */
	private final Map<Thing, List<Edge>> edges = new HashMap<>();

	/** Adds an object after all others of its type. */
	void add(Thing thing) {
		this.byType.computeIfAbsent(thing.type(), (key) -> new ArrayList<>()).add(thing);
		if (thing.shown().containsKey("slug")) {
			this.bySlug.put(thing.slug(), thing);
		}
	}

	/** Adds a tie after all others. */
	void add(Edge edge) {
		add(edge.relation());
		this.edges.computeIfAbsent(edge.subject(), (key) -> new ArrayList<>()).add(edge);
		this.edges.computeIfAbsent(edge.object(), (key) -> new ArrayList<>()).add(edge);
	}

	/** The entity or source with this slug. */
	Thing get(@Nullable String slug) {
		Thing thing = (slug != null) ? this.bySlug.get(slug) : null;
		if (thing == null) {
			throw new IllegalArgumentException("the model has no " + slug);
		}
		return thing;
	}

	/** All objects of a type, in their natural order; {@code Entity} means nine types. */
	List<Thing> all(String type) {
		return "Entity".equals(type)
				? this.bySlug.values().stream().filter((thing) -> !"Source".equals(thing.type())).toList()
				: this.byType.getOrDefault(type, List.of());
	}

	/**
	 * The rows of a connection, in their natural order.
	 * @param owner of the field
	 * @param arguments of the field, beside those that every connection has
	 */
	List<Row> rows(Thing owner, String field, Map<String, ?> arguments) {
		return switch (field) {
			case "relations" -> relations(owner, arguments).map(Row::of).toList();
			case "statements" -> having("Statement", part(arguments), owner);
			case "entities" -> gathered(owner, Boolean.TRUE.equals(arguments.get("direct")));
			case "contains" -> parts(owner, Boolean.TRUE.equals(arguments.get("direct")));
			case "claims" -> having("Claim", "entity", owner).stream()
				.filter((claim) -> arguments.get("field") == null
						|| arguments.get("field").equals(claim.node().shown().get("field")))
				.toList();
			default -> {
				View view = view(owner, field);
				yield (view != null) ? ties(owner, view) : owner.linked(field).stream().map(Row::of).toList();
			}
		};
	}

	/** Objects of a type one of whose to-one fields shows the owner. */
	List<Row> having(String type, String field, Thing owner) {
		return all(type).stream().filter((thing) -> thing.linked(field).contains(owner)).map(Row::of).toList();
	}

	private static String part(Map<String, ?> arguments) {
		Object part = arguments.get("part");
		return "ABOUT".equals(part) ? "about" : "TOPIC".equals(part) ? "topic" : "speaker";
	}

	private static @Nullable View view(Thing owner, String field) {
		return View.ALL.stream()
			.filter((view) -> view.type().equals(owner.type()) && view.field().equals(field))
			.findFirst()
			.orElse(null);
	}

	private Stream<Thing> relations(Thing owner, Map<String, ?> arguments) {
		Object direction = arguments.get("direction");
		List<?> predicates = (List<?>) arguments.get("predicates");
		Predicate<Edge> wanted = (edge) -> !("INCOMING".equals(direction) && edge.subject() == owner)
				&& !("OUTGOING".equals(direction) && edge.object() == owner)
				&& (predicates == null || predicates.isEmpty() || predicates.contains(edge.predicate()));
		return edges(owner).stream().filter(wanted).map(Edge::relation);
	}

	List<Edge> edges(Thing owner) {
		return this.edges.getOrDefault(owner, List.of());
	}

	/** What the ties of a view lead to. */
	List<Row> ties(Thing owner, View view) {
		List<Row> rows = new ArrayList<>();
		for (Edge edge : edges(owner)) {
			boolean isOut = edge.subject() == owner;
			Thing other = isOut ? edge.object() : edge.subject();
			if ((isOut ? view.outgoing() : view.incoming()).contains(edge.predicate())
					&& ("Entity".equals(view.target()) || other.type().equals(view.target()))) {
				rows.add(Row.of(other, edge.relation()));
			}
		}
		return rows;
	}

	private List<Row> gathered(Thing whole, boolean isDirect) {
		Predicate<Thing> isWithin = (part) -> part == whole || (!isDirect && wholes(part).contains(whole));
		List<String> predicates = "Topic".equals(whole.type()) ? List.of("concerns") : View.IN_PLACE;
		return all(whole.type()).stream()
			.filter(isWithin)
			.flatMap((part) -> edges(part).stream().filter((edge) -> edge.object() == part))
			.filter((edge) -> predicates.contains(edge.predicate()))
			.map(Edge::subject)
			.distinct()
			.map(Row::of)
			.sorted(Comparator.comparing(Row::rank))
			.toList();
	}

	/** The places within a place, by slug. */
	private List<Row> parts(Thing whole, boolean isDirect) {
		return all("Place").stream()
			.filter((part) -> isDirect ? edges(part).stream()
				.anyMatch((edge) -> edge.subject() == part && edge.object() == whole
						&& "part-of".equals(edge.predicate()))
					: wholes(part).contains(whole))
			.map(Row::of)
			.toList();
	}

	/** All that a thing is a part of, however far up, by slug. */
	List<Thing> within(Thing part) {
		return wholes(part).stream()
			.filter((whole) -> whole.type().equals(part.type()))
			.sorted(Comparator.comparing(Thing::rank))
			.toList();
	}

	/** The places or topics that a thing is, lies in, or is tied to, however far up. */
	List<Thing> wholes(Thing thing, String type, List<String> predicates) {
		Stream<Thing> tied = edges(thing).stream()
			.filter((edge) -> edge.subject() == thing && predicates.contains(edge.predicate()))
			.map(Edge::object);
		return Stream.concat(Stream.of(thing), tied)
			.flatMap((part) -> Stream.concat(Stream.of(part), wholes(part).stream()))
			.filter((whole) -> whole.type().equals(type))
			.distinct()
			.toList();
	}

	private Set<Thing> wholes(Thing part) {
		Set<Thing> wholes = new LinkedHashSet<>();
		edges(part).stream()
			.filter((edge) -> edge.subject() == part && "part-of".equals(edge.predicate()))
			.forEach((edge) -> {
				wholes.add(edge.object());
				wholes.addAll(wholes(edge.object()));
			});
		return wholes;
	}

}
