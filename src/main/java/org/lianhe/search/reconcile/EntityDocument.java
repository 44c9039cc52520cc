package org.lianhe.search.reconcile;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.commons.lang3.function.Failable;
import org.jspecify.annotations.Nullable;
import org.lianhe.core.i18n.LanguagePreferences;
import org.lianhe.graphql.execution.QueryService;
import org.lianhe.model.entity.EntityFact;
import org.lianhe.model.entity.EntityType;
import org.lianhe.model.lookup.NodeId;
import org.lianhe.model.lookup.SlugFormat;

import org.springframework.core.io.ClassPathResource;

/**
 * Reads entities by a GraphQL document. However many are requested, each {@value #CHUNK}
 * of them take the same few statements.
 */
final class EntityDocument {

	/** The entities of one execution, as many ids as {@code nodes} takes. */
	private static final int CHUNK = 200;

	private static final String FILE = "entities.graphql";

	private final QueryService queries;

	private final String document;

	EntityDocument(QueryService queries, List<EntityType> types) {
		this.queries = queries;
		ClassPathResource file = new ClassPathResource(FILE, EntityDocument.class);
		this.document = Failable.call(() -> file.getContentAsString(StandardCharsets.UTF_8)) + dates(types);
	}

	/**
	 * The entities with these slugs that exist, by slug.
	 * @param sections of the document that are read
	 */
	Map<String, ReconcileEntity> read(Collection<String> slugs, Set<ReconcileProperty.Section> sections,
			Caller caller) {
		List<String> wanted = slugs.stream().filter(SlugFormat::isKept).distinct().toList();
		Map<String, Object> variables = new HashMap<>();
		for (ReconcileProperty.Section section : ReconcileProperty.Section.values()) {
			variables.put(section.variable(), sections.contains(section));
		}
		Map<String, ReconcileEntity> entities = new LinkedHashMap<>();
		for (int from = 0; from < wanted.size(); from += CHUNK) {
			List<String> chunk = wanted.subList(from, Math.min(wanted.size(), from + CHUNK));
			variables.put("ids", chunk.stream().map(NodeId::ofEntity).toList());
			List<?> nodes = nodes(variables, caller);
			for (int i = 0; i < chunk.size(); i++) {
				if (nodes.get(i) instanceof Map<?, ?> node) {
					entities.put(chunk.get(i), new ReconcileEntity(node));
				}
			}
		}
		return entities;
	}

	private List<?> nodes(Map<String, Object> variables, Caller caller) {
		Map<String, @Nullable Object> data = this.queries
			.read(new QueryService.Operation(this.document, null, variables, caller.languages(), caller.request()));
		return (data.get("nodes") instanceof List<?> nodes) ? nodes : List.of();
	}

	/** The dates of each type as a fragment, so that a new type needs nothing here. */
	private static String dates(List<EntityType> types) {
		return types.stream()
			.map((type) -> "... on " + type.name() + " { slug "
					+ type.facts()
						.stream()
						.filter(EntityFact.Date.class::isInstance)
						.map(EntityFact::field)
						.collect(Collectors.joining(" "))
					+ " }")
			.collect(Collectors.joining("\n", "\nfragment Dates on Entity {\n", "\n}\n"));
	}

	/**
	 * The client.
	 *
	 * @param languages that it prefers
	 * @param request id of the request
	 */
	record Caller(LanguagePreferences languages, String request) {
	}

}
