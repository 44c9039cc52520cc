package org.lianhe.web.explorer;

import java.util.List;
import java.util.stream.Stream;

import org.jooq.DSLContext;
import org.lianhe.graphql.execution.QueryService;
import org.lianhe.graphql.http.ConditionalStreams;
import org.lianhe.model.dataset.CurrentRelease;
import org.lianhe.model.entity.EntityProperties;
import org.lianhe.model.entity.EntityType;
import org.lianhe.query.jdbc.ReadOnlyConnections;
import org.lianhe.web.error.ErrorResponseWriter;
import org.thymeleaf.ITemplateEngine;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

@Configuration(proxyBeanMethods = false)
class ExplorerConfiguration {

	@Bean
	PageRenderer pageRenderer(ITemplateEngine templates, QueryService queries, ConditionalStreams streams,
			CurrentRelease current, ErrorResponseWriter errors, List<EntityType> types, EntityProperties properties) {
		return new PageRenderer(templates, queries, streams, current, errors, types, properties);
	}

	@Bean
	RouterFunction<ServerResponse> entityPages(PageRenderer renderer, ReadOnlyConnections readers, DSLContext dialect,
			List<EntityType> types, GraphQlSource source, ErrorResponseWriter errors) {
		EntityPages pages = new EntityPages(renderer, new RecordState(readers, dialect), types, source.schema());
		RouterFunctions.Builder routes = RouterFunctions.route();
		add(routes, "/", pages::start);
		add(routes, "/search", pages::search);
		pages.listPaths().forEach((path) -> add(routes, path, pages::list));
		types.forEach((type) -> {
			add(routes, "/" + type.singular() + "/{slug}.jsonld", pages::linked);
			add(routes, "/" + type.singular() + "/{slug}", pages::record);
		});
		add(routes, "/id/{slug}", pages::permanent);
		return routes.onError(RuntimeException.class, errors::toPageOrJson).build();
	}

	@Bean
	RouterFunction<ServerResponse> datasetPages(PageRenderer renderer, GraphQlSource source,
			ErrorResponseWriter errors) {
		DatasetPages pages = new DatasetPages(renderer, source.schema());
		RouterFunctions.Builder routes = RouterFunctions.route();
		add(routes, "/sources", pages::sources);
		add(routes, "/source/{slug}", pages::source);
		add(routes, "/disagreements", pages::disagreements);
		add(routes, "/timeline", pages::timeline);
		add(routes, "/paths", pages::paths);
		add(routes, "/network", pages::network);
		add(routes, "/changes", pages::changes);
		add(routes, "/docs", pages::docs);
		for (String name : List.of("about", "downloads")) {
			add(routes, "/" + name, (request) -> pages.fixed(request, name));
		}
		return routes.onError(RuntimeException.class, errors::toPageOrJson).build();
	}

	@Bean
	RouterFunction<ServerResponse> crawlerFiles(QueryService queries, ConditionalStreams streams,
			CurrentRelease current, EntityProperties properties, List<EntityType> types, ErrorResponseWriter errors) {
		List<String> paths = Stream
			.concat(types.stream().map((type) -> "/" + type.plural()),
					Stream.of("/", "/entities", "/sources", "/disagreements", "/timeline", "/network", "/paths",
							"/changes", "/about", "/downloads", "/docs"))
			.toList();
		CrawlerFiles files = new CrawlerFiles(queries, streams, current, properties.baseUri(), paths);
		RouterFunctions.Builder routes = RouterFunctions.route();
		add(routes, "/sitemap.xml", files::sitemap);
		add(routes, "/robots.txt", files::robots);
		add(routes, "/opensearch.xml", files::openSearch);
		return routes.onError(RuntimeException.class, errors::toPageOrJson).build();
	}

	private static void add(RouterFunctions.Builder routes, String path, HandlerFunction<ServerResponse> handler) {
		routes.route(RequestPredicates.methods(HttpMethod.GET, HttpMethod.HEAD).and(RequestPredicates.path(path)),
				handler);
	}

}
