package org.lianhe.search.reconcile;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.lianhe.core.error.ApiException;
import org.lianhe.graphql.cost.QueryBulkhead;
import org.lianhe.graphql.cost.StringLimits;
import org.lianhe.model.entity.EntityType;
import org.lianhe.search.IndexManager;
import org.lianhe.search.IndexQuery;
import org.lianhe.search.QueryTextValidator;
import org.lianhe.search.SearchHit;
import org.lianhe.search.reconcile.EntityDocument.Caller;

/**
 * Completes names of entities, properties and types as somebody types, and proposes the
 * properties of a type.
 */
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

	private final Collection<ReconcileProperty> properties;

	SuggestService(QueryBulkhead bulkhead, IndexManager indexes, EntityDocument entities, List<EntityType> types,
			Collection<ReconcileProperty> properties) {
		this.bulkhead = bulkhead;
		this.indexes = indexes;
		this.entities = entities;
		this.types = List.copyOf(types);
		this.properties = List.copyOf(properties);
	}

	/** Entities whose name begins with the prefix, and the one whose slug it is. */
	Map<String, Object> entities(String prefix, int skipped, Caller caller) {
		String text = QueryTextValidator.notTooLong(prefix.strip(), "prefix");
		StringLimits.checkText("prefix", text);
		List<String> slugs = this.bulkhead.execute(SEARCH_COST, () -> this.indexes.searchLatest((searcher) -> {
			Stream<String> named = searcher.find(new IndexQuery(text, Set.of(), Set.of(), false, CONSIDERED))
				.stream()
				.map(SearchHit::slug);
			return Stream.concat(Stream.of(text).filter((slug) -> searcher.hasSlug(slug, Set.of())), named)
				.distinct()
				.skip(skipped)
				.limit(PAGE_SIZE)
				.toList();
		}));
		return Map.of("result",
				this.entities.read(slugs, Set.of(), caller)
					.values()
					.stream()
					.map((one) -> Map.of("id", one.slug(), "name", one.name(), "description", one.description(),
							"notable", List.of(one.shownType())))
					.toList());
	}

	/** Types whose name begins with the prefix. */
	Map<String, Object> types(String prefix, int skipped) {
		return page(this.types.stream().filter((type) -> startsWith(type.name(), prefix)), skipped,
				(type) -> ReconcileEntity.shown(type.name(), type.name()));
	}

	/** Properties whose key or name begins with the prefix. */
	Map<String, Object> properties(String prefix, int skipped) {
		return page(
				this.properties.stream()
					.filter((one) -> startsWith(one.id(), prefix) || startsWith(one.name(), prefix)),
				skipped, (one) -> Map.of("id", one.id(), "name", one.name(), "description", one.description()));
	}

	private static <T> Map<String, Object> page(Stream<T> all, int skipped, Function<T, Object> shown) {
		return Map.of("result", all.skip(skipped).limit(PAGE_SIZE).map(shown).toList());
	}

	private static boolean startsWith(String name, String prefix) {
		return name.toLowerCase(Locale.ROOT).startsWith(prefix.strip().toLowerCase(Locale.ROOT));
	}

	/** Properties that entities of a type may have. */
	Map<String, Object> propose(String type, int limit) {
		if (this.types.stream().noneMatch((one) -> one.name().equals(type))) {
			throw ApiException.badInput("`type` is none of "
					+ this.types.stream().map(EntityType::name).sorted().collect(Collectors.joining(", ")) + ".");
		}
		return Map.of("type", type, "limit", limit, "properties",
				this.properties.stream()
					.filter((one) -> one.isOf(type))
					.limit(limit)
					.map((one) -> ReconcileEntity.shown(one.id(), one.name()))
					.toList());
	}

}
