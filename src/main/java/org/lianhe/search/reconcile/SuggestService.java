package org.lianhe.search.reconcile;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.lianhe.graphql.cost.QueryBulkhead;
import org.lianhe.graphql.cost.StringLimits;
import org.lianhe.model.entity.EntityType;
import org.lianhe.search.IndexManager;
import org.lianhe.search.IndexQuery;
import org.lianhe.search.QueryTextValidator;
import org.lianhe.search.SearchHit;
import org.lianhe.search.reconcile.EntityDocument.Caller;

/** Completes names of entities, properties and types as somebody types. */
final class SuggestService {

	/** Most suggestions at once. */
	private static final int PAGE_SIZE = 10;

	/** Most entries of the index that are scored. */
	private static final int CONSIDERED = 500;

	/** What one search costs. */
	private static final int SEARCH_COST = 50;

	private final QueryBulkhead bulkhead;

	private final IndexManager indexes;

	private final EntityDocument entities;

	private final List<EntityType> types;

	private final PropertyCatalog properties;

	SuggestService(QueryBulkhead bulkhead, IndexManager indexes, EntityDocument entities, List<EntityType> types,
			PropertyCatalog properties) {
		this.bulkhead = bulkhead;
		this.indexes = indexes;
		this.entities = entities;
		this.types = List.copyOf(types);
		this.properties = properties;
	}

	/** Entities whose name begins with the prefix, and the one whose slug it is. */
	Map<String, Object> entities(String prefix, int skipped, Caller caller) {
		String text = QueryTextValidator.notTooLong(prefix.strip(), "prefix");
		StringLimits.checkText("prefix", text);
		List<String> slugs = this.bulkhead.execute(SEARCH_COST, () -> this.indexes.searchLatest((searcher) -> {
			Stream<String> bySlug = searcher.hasSlug(text, Set.of()) ? Stream.of(text) : Stream.of();
			return Stream
				.concat(bySlug,
						searcher.find(new IndexQuery(text, Set.of(), Set.of(), false, CONSIDERED))
							.stream()
							.map(SearchHit::slug))
				.distinct()
				.skip(skipped)
				.limit(PAGE_SIZE)
				.toList();
		}));
		return Map.of("result",
				this.entities.read(slugs, caller).values().stream().map(SuggestService::shown).toList());
	}

	private static Map<String, Object> shown(ReconcileEntity one) {
		return Map.of("id", one.slug(), "name", one.name(), "description", one.description(), "notable",
				List.of(one.shownType()));
	}

	/** Types whose name begins with the prefix. */
	Map<String, Object> types(String prefix, int skipped) {
		return page(this.types.stream().filter((type) -> startsWith(type.name(), prefix)).map(ServiceManifest::type),
				skipped);
	}

	/** Properties whose key or name begins with the prefix. */
	Map<String, Object> properties(String prefix, int skipped) {
		return page(this.properties.all()
			.stream()
			.filter((one) -> startsWith(one.id(), prefix) || startsWith(one.name(), prefix))
			.map(ReconcileProperty::shown), skipped);
	}

	private static Map<String, Object> page(Stream<Map<String, Object>> all, int skipped) {
		return Map.of("result", all.skip(skipped).limit(PAGE_SIZE).toList());
	}

	private static boolean startsWith(String name, String prefix) {
		return name.toLowerCase(Locale.ROOT).startsWith(prefix.strip().toLowerCase(Locale.ROOT));
	}

}
