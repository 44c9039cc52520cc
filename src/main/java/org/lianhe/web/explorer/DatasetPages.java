package org.lianhe.web.explorer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import graphql.schema.GraphQLSchema;
import org.jspecify.annotations.Nullable;
import org.lianhe.core.error.ApiException;
import org.lianhe.core.error.ErrorCode;
import org.lianhe.web.explorer.PageRenderer.Page;

import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * The pages of the dataset as a whole, each of which is a query whose variables are
 * parameters of its address.
 */
final class DatasetPages {

	private static final String SOURCE = PageQuery.read("source");

	private static final String ABOUT = PageQuery.read("about");

	private static final String CHANGES = PageQuery.read("changes");

	private static final String DISAGREEMENTS = PageQuery.read("disagreements");

	private static final String NETWORK = PageQuery.read("network");

	private static final String PATHS = PageQuery.read("paths");

	private static final String SOURCES = PageQuery.read("sources");

	private static final String TIMELINE = PageQuery.read("timeline");

	private static final PageQuery EXAMPLE = new PageQuery(
			"{ lab(slug: \"hkai-lab\") { name { value } founded citations { source { title } paragraph } } }",
			Map.of());

	private static final int PAGE_SIZE = 30;

	private static final Map<String, Function<List<String>, Map<String, Object>>> SOURCE_FILTERS = Map.of("kind",
			(kinds) -> Map.of("kind", Map.of("in", kinds)), "publisher",
			(slugs) -> Map.of("publisher", Map.of("slug", Map.of("in", slugs))));

	private static final Map<String, Function<List<String>, Map<String, Object>>> TIMELINE_FILTERS = Map.of("kind",
			(kinds) -> Map.of("kind", Map.of("in", kinds)), "type", (types) -> Map.of("type", Map.of("in", types)),
			"decade",
			(decades) -> Map.of("or", decades.stream()
				.map((decade) -> Map.of("date", Map.of("during", decade + "/" + decade.replaceFirst("0$", "9"))))
				.toList()));

	private final PageRenderer pages;

	private final List<SchemaReference> schema;

	DatasetPages(PageRenderer pages, GraphQLSchema schema) {
		this.pages = pages;
		this.schema = SchemaReference.of(schema);
	}

	ServerResponse source(ServerRequest request) {
		String slug = request.pathVariable("slug");
		return this.pages.respond(request, (address) -> {
			Map<String, @Nullable Object> variables = variables(address, "after");
			variables.put("slug", slug);
			Page page = page("source", new PageQuery(SOURCE, variables), address, request);
			if (page.model().get("source") == null) {
				throw new ApiException(ErrorCode.NOT_FOUND, "There is no source with this slug.");
			}
			return page;
		});
	}

	ServerResponse sources(ServerRequest request) {
		return this.pages.respond(request, (address) -> {
			String before = address.first("before");
			Map<String, @Nullable Object> variables = variables(address, (before != null) ? "before" : "after");
			variables.put((before != null) ? "last" : "first", PAGE_SIZE);
			filter(variables, SOURCE_FILTERS, address);
			return page("sources", new PageQuery(SOURCES, variables), address, request);
		});
	}

	ServerResponse timeline(ServerRequest request) {
		return this.pages.respond(request, (address) -> {
			Map<String, @Nullable Object> variables = variables(address, "after");
			filter(variables, TIMELINE_FILTERS, address);
			return page("timeline", new PageQuery(TIMELINE, variables), address, request);
		});
	}

	ServerResponse disagreements(ServerRequest request) {
		return this.pages.respond(request, (address) -> page("disagreements",
				new PageQuery(DISAGREEMENTS, variables(address, "after")), address, request));
	}

	ServerResponse paths(ServerRequest request) {
		return this.pages.respond(request, (address) -> {
			Map<String, @Nullable Object> variables = variables(address, "from", "to", "asOf");
			return (variables.containsKey("from") && variables.containsKey("to"))
					? page("paths", new PageQuery(PATHS, variables), address, request) : Page.of("paths", Map.of());
		});
	}

	ServerResponse network(ServerRequest request) {
		return this.pages.respond(request, (address) -> {
			List<String> of = address.values("of");
			if (of.isEmpty()) {
				return Page.of("network", Map.of());
			}
			Map<String, @Nullable Object> variables = variables(address, "asOf");
			variables.put("of", of.stream().map((slug) -> Map.of("slug", slug)).toList());
			variables.put("depth", "2".equals(address.first("depth")) ? 2 : 1);
			variables.put("types", address.values("type"));
			variables.put("predicates", address.values("predicate"));
			variables.values().removeIf(List.of()::equals);
			return page("network", new PageQuery(NETWORK, variables), address, request);
		});
	}

	ServerResponse changes(ServerRequest request) {
		return this.pages.respond(request, (address) -> {
			Map<String, @Nullable Object> variables = variables(address, "since", "after");
			variables.putIfAbsent("since", "0.1.0");
			return page("changes", new PageQuery(CHANGES, variables), address, request);
		});
	}

	/** A page whose query has no variables. */
	ServerResponse fixed(ServerRequest request, String name) {
		return this.pages.respond(request, (address) -> page(name, new PageQuery(ABOUT, Map.of()), address, request));
	}

	ServerResponse docs(ServerRequest request) {
		return this.pages.respond(request,
				(address) -> Page.of("docs", Map.of("schema", this.schema, "example", EXAMPLE)));
	}

	private Page page(String template, PageQuery query, PageAddress address, ServerRequest request) {
		Map<String, @Nullable Object> model = new HashMap<>(this.pages.read(query, address, request));
		model.put("query", query);
		return Page.of(template, model);
	}

	/** The parameters of an address that are variables of the query. */
	private static Map<String, @Nullable Object> variables(PageAddress address, String... names) {
		Map<String, @Nullable Object> variables = new LinkedHashMap<>();
		for (String name : names) {
			if (address.first(name) != null) {
				variables.put(name, address.first(name));
			}
		}
		return variables;
	}

	private static void filter(Map<String, @Nullable Object> variables,
			Map<String, Function<List<String>, Map<String, Object>>> filters, PageAddress address) {
		List<Object> conditions = new ArrayList<>();
		filters.forEach((name, filter) -> {
			if (!address.values(name).isEmpty()) {
				conditions.add(filter.apply(address.values(name)));
				variables.put(name, address.values(name));
			}
		});
		if (!conditions.isEmpty()) {
			variables.put("filter", Map.of("and", conditions));
		}
	}

}
