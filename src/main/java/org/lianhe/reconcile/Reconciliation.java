package org.lianhe.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.lianhe.dataset.Releases;
import org.lianhe.entity.EntityType;
import org.lianhe.error.Code;
import org.lianhe.error.Refusal;
import org.lianhe.name.Languages;
import org.lianhe.search.Ask;
import org.lianhe.search.Indexes;
import org.lianhe.search.Searcher;
import org.lianhe.search.Words;
import org.lianhe.sql.Readers;
import org.lianhe.sql.Session;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Answers what the protocol asks, as objects that become JSON. */
final class Reconciliation {

	/** Most suggestions at once. */
	private static final int SUGGESTIONS = 10;

	private static final int CONSIDERED = 500;

	/** Most entities of which properties are asked at once. */
	private static final int MOST_IDS = 1000;

	private final Readers readers;

	private final Releases releases;

	private final Indexes indexes;

	private final DSLContext dialect;

	private final JsonMapper json;

	private final List<EntityType> types;

	private final Properties properties;

	Reconciliation(Readers readers, Releases releases, Indexes indexes, DSLContext dialect, JsonMapper json,
			List<EntityType> types) {
		this.readers = readers;
		this.releases = releases;
		this.indexes = indexes;
		this.dialect = dialect;
		this.json = json;
		this.types = List.copyOf(types);
		this.properties = new Properties(this.types);
	}

	/** The candidates of a batch of questions. */
	Map<String, Object> match(String queries, Languages languages) {
		JsonNode batch = ReconcileQuery.read(this.json, "queries", queries);
		if (batch.size() > Manifest.BATCH) {
			throw new Refusal(Code.QUERY_TOO_COSTLY,
					"`queries` has " + batch.size() + " questions; it takes " + Manifest.BATCH + ".");
		}
		Set<String> known = this.types.stream().map(EntityType::name).collect(Collectors.toSet());
		Map<String, ReconcileQuery> asked = new LinkedHashMap<>();
		batch.properties()
			.forEach((one) -> asked.put(one.getKey(),
					ReconcileQuery.of(one.getKey(), one.getValue(), known, this.properties)));
		return reading(languages, (store, searcher) -> {
			Matching matching = new Matching(store, searcher, this.properties);
			Map<String, Object> results = new LinkedHashMap<>();
			asked.forEach((key, query) -> results.put(key, Map.of("result", matching.candidates(query))));
			return results;
		});
	}

	/** Entities whose name, or slug, begins so. */
	Map<String, Object> suggestEntities(String prefix, int skipped, Languages languages) {
		String words = Words.notTooLong(prefix.strip(), "prefix");
		return reading(languages, (store, searcher) -> {
			Set<Long> ids = new LinkedHashSet<>();
			store.bySlug(List.of(words)).values().forEach((one) -> ids.add(one.id()));
			searcher.find(new Ask(words, Set.of(), Set.of(), false, CONSIDERED))
				.forEach((hit) -> ids.add(hit.entity()));
			List<Long> shown = ids.stream().skip(skipped).limit(SUGGESTIONS).toList();
			return Map.of("result",
					store.subjects(shown)
						.stream()
						.map((one) -> Map.of("id", one.slug(), "name", one.name(), "description", one.description(),
								"notable", List.of(one.shownType())))
						.toList());
		});
	}

	/** Types whose name begins so. */
	Map<String, Object> suggestTypes(String prefix, int skipped) {
		return Map.of("result",
				this.types.stream()
					.filter((type) -> begins(type.name(), prefix))
					.skip(skipped)
					.limit(SUGGESTIONS)
					.map(Manifest::type)
					.toList());
	}

	/** Properties whose key or name begins so. */
	Map<String, Object> suggestProperties(String prefix, int skipped) {
		return Map.of("result",
				this.properties.all()
					.stream()
					.filter((one) -> begins(one.id(), prefix) || begins(one.name(), prefix))
					.skip(skipped)
					.limit(SUGGESTIONS)
					.map(Property::shown)
					.toList());
	}

	private static boolean begins(String name, String prefix) {
		return name.toLowerCase(Locale.ROOT).startsWith(prefix.strip().toLowerCase(Locale.ROOT));
	}

	/** Properties that entities of a type may have. */
	Map<String, Object> propose(String type, int limit) {
		if (this.types.stream().noneMatch((one) -> one.name().equals(type))) {
			throw Refusal.badInput("`type` is none of "
					+ this.types.stream().map(EntityType::name).sorted().collect(Collectors.joining(", ")) + ".");
		}
		return Map.of("type", type, "limit", limit, "properties",
				this.properties.all()
					.stream()
					.filter((one) -> one.isOf(type))
					.limit(limit)
					.map((one) -> Map.of("id", one.id(), "name", one.name()))
					.toList());
	}

	/** The values of properties of entities. */
	Map<String, Object> extend(String query, Languages languages) {
		JsonNode asked = ReconcileQuery.read(this.json, "extend", query);
		List<String> slugs = texts(asked.path("ids").values().stream(), "ids");
		List<Property> wanted = texts(asked.path("properties").values().stream().map((one) -> one.path("id")),
				"properties")
			.stream()
			.distinct()
			.map((id) -> this.properties.find(id)
				.orElseThrow(() -> Refusal.badInput("`extend.properties` has one that is not known; "
						+ "`/reconcile/suggest/property` tells all.")))
			.toList();
		if (!asked.path("ids").isArray() || !asked.path("properties").isArray()) {
			throw Refusal.badInput("`extend` takes lists `ids` and `properties`.");
		}
		if (slugs.size() > MOST_IDS) {
			throw new Refusal(Code.QUERY_TOO_COSTLY,
					"`extend.ids` has " + slugs.size() + " entities; it takes " + MOST_IDS + ".");
		}
		return reading(languages,
				(store, searcher) -> Map.of("meta",
						wanted.stream().map((one) -> Map.of("id", one.id(), "name", one.name())).toList(), "rows",
						rows(store, slugs, wanted)));
	}

	private static List<String> texts(Stream<JsonNode> nodes, String where) {
		return nodes.map((node) -> {
			if (!node.isString()) {
				throw Refusal.badInput("`extend." + where + "` has an entry without an id that is text.");
			}
			return node.stringValue();
		}).toList();
	}

	private static Map<String, Object> rows(Known store, List<String> slugs, List<Property> wanted) {
		Map<String, Known.Subject> subjects = store.bySlug(slugs);
		List<Long> ids = subjects.values().stream().map(Known.Subject::id).toList();
		Map<String, Map<String, Object>> rows = new LinkedHashMap<>();
		slugs.forEach((slug) -> rows.put(slug, new LinkedHashMap<>()));
		for (Property property : wanted) {
			Map<Long, List<Property.Value>> values = property.reader().read(store, ids);
			rows.forEach((slug, row) -> {
				Known.Subject subject = subjects.get(slug);
				List<Property.Value> mine = (subject != null) ? values.getOrDefault(subject.id(), List.of())
						: List.of();
				row.put(property.id(), new ArrayList<>(mine.stream().map(Property.Value::shown).toList()));
			});
		}
		return new LinkedHashMap<>(rows);
	}

	/** The entity with a slug, or null. */
	Known.@Nullable Subject subject(String slug, Languages languages) {
		try (Session session = this.readers.open()) {
			return new Known(session, this.dialect, languages).bySlug(List.of(slug)).get(slug);
		}
	}

	private <T> T reading(Languages languages, BiFunction<Known, Searcher, T> work) {
		try (Session session = this.readers.open()) {
			Known store = new Known(session, this.dialect, languages);
			return this.indexes.ask(this.releases.current(session).digest(), (searcher) -> work.apply(store, searcher));
		}
	}

}
