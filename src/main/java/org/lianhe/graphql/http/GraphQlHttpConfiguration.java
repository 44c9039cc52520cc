package org.lianhe.graphql.http;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

import io.micrometer.core.instrument.binder.MeterBinder;
import org.lianhe.graphql.cost.DocumentLimits;
import org.lianhe.graphql.cost.QueryBulkhead;
import org.lianhe.graphql.execution.DocumentCache;
import org.lianhe.graphql.execution.ErrorMapper;
import org.lianhe.model.dataset.CurrentRelease;
import org.lianhe.model.dataset.ReleaseReader;
import org.lianhe.query.jdbc.ReadOnlyConnections;
import org.lianhe.web.error.ErrorResponseWriter;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.info.BuildProperties;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.util.unit.DataSize;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;

@Configuration(proxyBeanMethods = false)
class GraphQlHttpConfiguration {

	private static final String BASE_PACKAGE = "org.lianhe";

	@Bean
	CurrentRelease currentRelease(ReleaseReader releases, ReadOnlyConnections connections, CacheProperties settings) {
		return new CurrentRelease(releases, connections, settings.staleness());
	}

	@Bean
	EntityTagFactory entityTags(ApplicationContext context, ObjectProvider<BuildProperties> build) {
		return new EntityTagFactory(version(context, build));
	}

	/**
	 * The build time and the settings of the software. Without a build time, every start
	 * is a version of its own.
	 */
	private static String version(ApplicationContext context, ObjectProvider<BuildProperties> build) {
		Map<String, Object> settings = new TreeMap<>();
		for (String name : context.getBeanNamesForAnnotation(ConfigurationProperties.class)) {
			Class<?> type = context.getType(name);
			if (type != null && type.getPackageName().startsWith(BASE_PACKAGE)) {
				settings.put(name, context.getBean(name));
			}
		}
		BuildProperties properties = build.getIfAvailable();
		Instant built = (properties != null) ? properties.getTime() : null;
		return ((built != null) ? built : Instant.now()) + settings.toString();
	}

	@Bean
	ResponseWriter responseWriter(CacheProperties settings,
			@Value("${server.compression.enabled:false}") boolean isCompressing,
			@Value("${server.compression.min-response-size:2KB}") DataSize minSize) {
		return new ResponseWriter(settings.control(), isCompressing, minSize.toBytes());
	}

	@Bean
	ConditionalStreams conditionalStreams(CurrentRelease current, EntityTagFactory tags, ResponseWriter writer) {
		return new ConditionalStreams(current, tags, writer);
	}

	@Bean
	ResponseCache responseCache(CacheProperties settings, QueryBulkhead bulkhead) {
		return new ResponseCache(settings.answers().toBytes(), bulkhead);
	}

	@Bean
	MeterBinder responseCacheMetrics(ResponseCache cache) {
		return cache::bindTo;
	}

	@Bean
	PersistedDocuments persistedDocuments(DocumentCache documents, @Value("${lianhe.documents:}") String folder,
			@Value("${lianhe.documents.only:false}") boolean isRegisteredOnly) {
		return PersistedDocumentFolder.load(folder, isRegisteredOnly, documents);
	}

	@Bean
	@Order(0)
	WebGraphQlInterceptor responseExtensionsInterceptor(GraphQlSource source, ErrorMapper errors,
			ReleaseReader releases, ReadOnlyConnections connections, DocumentLimits limits) {
		return new ResponseExtensionsInterceptor(source, errors, releases, connections, limits);
	}

	@Bean
	@Order(1)
	WebGraphQlInterceptor documentInterceptor(PersistedDocuments persisted, DocumentCache documents) {
		return new DocumentInterceptor(persisted, documents);
	}

	@Bean
	WebGraphQlHandler webGraphQlHandler(ExecutionGraphQlService service,
			ObjectProvider<WebGraphQlInterceptor> interceptors) {
		return WebGraphQlHandler.builder(service).interceptors(interceptors.orderedStream().toList()).build();
	}

	@Bean
	GraphQlEndpoint graphQlEndpoint(CurrentRelease current, ResponseCache cache, EntityTagFactory tags,
			ResponseWriter writer, PersistedDocuments persisted, DocumentCache documents, WebGraphQlHandler handler,
			AlternativeFormats alternatives, ErrorResponseWriter errors, JsonMapper json) {
		return new GraphQlEndpoint(current, cache, new RequestParser(json, persisted), persisted, documents,
				new JsonQueryHandler(handler, cache, tags, writer, json), alternatives, errors);
	}

	/**
	 * Comes before all routes, because matching those would cost more than a cached
	 * response, and fails for malformed content types.
	 */
	@Bean
	SimpleUrlHandlerMapping graphQlMapping(GraphQlEndpoint endpoint, GraphQlSource source, EntityTagFactory tags,
			ResponseWriter writer, @Value("${spring.graphql.http.path:/graphql}") String path) {
		SchemaEndpoint schema = new SchemaEndpoint(source.schema(), tags, writer);
		return new SimpleUrlHandlerMapping(
				Map.of(path, endpoint, path + "/schema", schema, SchemaEndpoint.FILE, schema),
				Ordered.HIGHEST_PRECEDENCE);
	}

}
