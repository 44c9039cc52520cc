package org.lianhe.web.explorer;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import graphql.schema.GraphQLSchema;
import org.jspecify.annotations.Nullable;
import org.lianhe.core.error.ApiException;
import org.lianhe.core.error.ErrorCode;
import org.lianhe.core.error.SpellingSuggestions;
import org.lianhe.model.entity.EntityType;
import org.lianhe.web.explorer.PageRenderer.Page;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** The pages of entities: the start, lists, records and search. */
final class EntityPages {

	private static final String START = PageQuery.read("start");

	private static final String SEARCH = PageQuery.read("search");

	private static final String LOOKUP = PageQuery.read("lookup");

	private static final int HITS = 20;

	private static final MediaType LINKED_DATA = MediaType.parseMediaType("application/ld+json");

	private final PageRenderer pages;

	private final RecordState states;

	private final Map<String, EntityType> types;

	private final Map<String, EntityList> lists = new LinkedHashMap<>();

	private final String record;

	EntityPages(PageRenderer pages, RecordState states, List<EntityType> types, GraphQLSchema schema) {
		this.pages = pages;
		this.states = states;
		this.types = types.stream().collect(Collectors.toMap(EntityType::name, Function.identity()));
		types.forEach((type) -> this.lists.put(type.plural(), EntityList.of(type, schema)));
		this.lists.put("entities", EntityList.ofAll(types, schema));
		String fields = types.stream()
			.filter((type) -> !type.facts().isEmpty())
			.map((type) -> "  ... on " + type.name() + " { "
					+ type.facts().stream().map(EntityList::selection).collect(Collectors.joining(" ")) + " }\n")
			.collect(Collectors.joining());
		this.record = PageQuery.read("record").replace("  # types\n", fields);
	}

	ServerResponse start(ServerRequest request) {
		PageQuery query = new PageQuery(START, Map.of());
		return this.pages.respond(request,
				(address) -> Page.of("start", with(this.pages.read(query, address, request), "query", query)));
	}

	ServerResponse list(ServerRequest request) {
		EntityList list = Objects
			.requireNonNull(this.lists.get(request.requestPath().pathWithinApplication().value().substring(1)));
		return this.pages.respond(request, (address) -> {
			PageQuery query = list.query(address);
			Map<String, @Nullable Object> model = with(this.pages.read(query, address, request), "query", query);
			model.put("table", list.tableQuery(address));
			model.put("kind", list);
			return Page.of("list", model);
		});
	}

	ServerResponse record(ServerRequest request) {
		String slug = request.pathVariable("slug");
		return this.pages.respond(request, (address) -> {
			PageQuery query = new PageQuery(this.record, Map.of("slug", slug));
			Map<?, ?> entity = find(query, slug, address, request);
			String type = String.valueOf(entity.get("__typename"));
			String path = "/" + type.toLowerCase(Locale.ROOT) + "/" + entity.get("slug");
			if (!address.path().equals(path)) {
				return Page.movedTo(address.to(path));
			}
			Map<String, @Nullable Object> model = new HashMap<>();
			model.put("entity", entity);
			model.put("view", RecordView.of(entity, Objects.requireNonNull(this.types.get(type))));
			model.put("linked", LinkedRecord.json(entity));
			model.put("query", query);
			return Page.of("record", model);
		});
	}

	/** A record as linked data. */
	ServerResponse linked(ServerRequest request) {
		String slug = request.pathVariable("slug");
		PageAddress address = PageAddress.of(request);
		Map<?, ?> entity = find(new PageQuery(this.record, Map.of("slug", slug)), slug, address, request);
		return ServerResponse.ok().contentType(LINKED_DATA).body(LinkedRecord.json(entity));
	}

	/** Redirects from the permanent address of a record to the form that is accepted. */
	ServerResponse permanent(ServerRequest request) {
		String path = this.states.path(request.pathVariable("slug"));
		PageAddress address = PageAddress.of(request);
		List<MediaType> accepted = request.headers().accept();
		String target = address.to(path);
		if (!accepts(accepted, MediaType.TEXT_HTML) && accepts(accepted, LINKED_DATA)) {
			target = address.file(path + ".jsonld");
		}
		else if (!accepts(accepted, MediaType.TEXT_HTML) && accepts(accepted, MediaType.APPLICATION_JSON)) {
			String slug = path.substring(path.lastIndexOf('/') + 1);
			target = address.file(new PageQuery(this.record, Map.of("slug", slug)).json());
		}
		return ServerResponse.seeOther(URI.create(target)).varyBy(HttpHeaders.ACCEPT).build();
	}

	private static boolean accepts(List<MediaType> accepted, MediaType type) {
		return accepted.stream().anyMatch((one) -> one.equalsTypeAndSubtype(type));
	}

	private Map<?, ?> find(PageQuery query, String slug, PageAddress address, ServerRequest request) {
		Object entity = this.pages.read(query, address, request).get("entity");
		if (entity instanceof Map<?, ?> found) {
			return found;
		}
		Map<String, @Nullable Object> data = this.pages.read(new PageQuery(LOOKUP, Map.of("slug", slug)), address,
				request);
		if ("WITHDRAWN".equals(RecordView.at(data, "lookup", "status"))) {
			throw new ApiException(ErrorCode.GONE, "The record with this slug was withdrawn.");
		}
		List<String> suggestions = new ArrayList<>();
		if (RecordView.at(data, "lookup", "suggestions") instanceof List<?> slugs) {
			slugs.forEach((one) -> suggestions.add(String.valueOf(one)));
		}
		throw new ApiException(ErrorCode.NOT_FOUND,
				"There is no record with this slug." + SpellingSuggestions.sentence(suggestions))
			.suggesting(suggestions);
	}

	ServerResponse search(ServerRequest request) {
		return this.pages.respond(request, (address) -> {
			String text = address.first("q");
			if (text == null) {
				return Page.of("search", Map.of());
			}
			Map<String, @Nullable Object> variables = new LinkedHashMap<>(Map.of("query", text, "first", HITS));
			variables.put("types", address.values("type"));
			variables.put("after", address.first("after"));
			PageQuery query = new PageQuery(SEARCH, variables);
			Map<String, @Nullable Object> model = with(this.pages.read(query, address, request), "query", query);
			model.put("hits", RecordView.maps(RecordView.at(model, "search", "edges")).stream().map(Hit::of).toList());
			return Page.of("search", model);
		});
	}

	private static Map<String, @Nullable Object> with(Map<String, @Nullable Object> data, String name, Object value) {
		Map<String, @Nullable Object> model = new HashMap<>(data);
		model.put(name, value);
		return model;
	}

	/** The paths of the lists. */
	List<String> listPaths() {
		return this.lists.keySet().stream().map((plural) -> "/" + plural).toList();
	}

	/**
	 * A hit of the search.
	 *
	 * @param edge the data
	 * @param parts of the name that matched, those that match at odd places
	 */
	record Hit(Map<?, ?> edge, List<String> parts) {

		static Hit of(Map<?, ?> edge) {
			String matched = String.valueOf(edge.get("matched"));
			List<String> parts = new ArrayList<>();
			int end = 0;
			for (Map<?, ?> span : RecordView.maps(edge.get("spans"))) {
				int start = ((Number) Objects.requireNonNull(span.get("start"))).intValue();
				parts.add(matched.substring(end, start));
				end = ((Number) Objects.requireNonNull(span.get("end"))).intValue();
				parts.add(matched.substring(start, end));
			}
			parts.add(matched.substring(end));
			return new Hit(edge, parts);
		}

	}

}
