package org.lianhe.search.reconcile;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.lianhe.core.i18n.LanguagePreferences;
import org.lianhe.graphql.cost.StringLimits;
import org.lianhe.model.entity.EntityType;
import org.lianhe.search.IndexQuery;
import org.lianhe.search.QueryTextValidator;

/** Tells what begins as somebody types. */
final class SuggestService {

	/** Most suggestions at once. */
	private static final int MOST = 10;

	/** Entries that each way of finding some may consider. */
	private static final int CONSIDERED = 500;

	/** What one search costs. */
	private static final int SEARCH = 50;

	private final ReconcileReads lookups;

	private final List<EntityType> types;

	private final PropertyCatalog properties;

	SuggestService(ReconcileReads lookups, List<EntityType> types, PropertyCatalog properties) {
		this.lookups = lookups;
		this.types = List.copyOf(types);
		this.properties = properties;
	}

	/** Entities whose name, or slug, begins so. */
	Map<String, Object> entities(String prefix, int skipped, LanguagePreferences languages) {
		String words = QueryTextValidator.notTooLong(prefix.strip(), "prefix");
		StringLimits.checkText("prefix", words);
		return this.lookups.search(SEARCH + MOST, languages, (known, searcher) -> {
			Set<Long> ids = new LinkedHashSet<>();
			known.bySlug(List.of(words)).values().forEach((one) -> ids.add(one.id()));
			searcher.find(new IndexQuery(words, Set.of(), Set.of(), false, CONSIDERED))
				.forEach((hit) -> ids.add(hit.entity()));
			List<Long> shown = ids.stream().skip(skipped).limit(MOST).toList();
			return Map.of("result", known.subjects(shown).stream().map(SuggestService::shown).toList());
		});
	}

	private static Map<String, Object> shown(EntityReader.Subject one) {
		return Map.of("id", one.slug(), "name", one.name(), "description", one.description(), "notable",
				List.of(one.shownType()));
	}

	/** Types whose name begins so. */
	Map<String, Object> types(String prefix, int skipped) {
		return page(this.types.stream().filter((type) -> begins(type.name(), prefix)).map(ServiceManifest::type),
				skipped);
	}

	/** Properties whose key or name begins so. */
	Map<String, Object> properties(String prefix, int skipped) {
		return page(this.properties.all()
			.stream()
			.filter((one) -> begins(one.id(), prefix) || begins(one.name(), prefix))
			.map(ReconcileProperty::shown), skipped);
	}

	private static Map<String, Object> page(Stream<Map<String, Object>> all, int skipped) {
		return Map.of("result", all.skip(skipped).limit(MOST).toList());
	}

	private static boolean begins(String name, String prefix) {
		return name.toLowerCase(Locale.ROOT).startsWith(prefix.strip().toLowerCase(Locale.ROOT));
	}

}
