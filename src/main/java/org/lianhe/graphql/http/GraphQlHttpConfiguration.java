package org.lianhe.graphql.http;

import java.util.Map;

import io.micrometer.core.instrument.binder.MeterBinder;
import org.lianhe.graphql.cost.QueryBulkhead;
import org.lianhe.graphql.execution.QueryService;
import org.lianhe.model.dataset.CurrentRelease;
import org.lianhe.model.dataset.ReleaseReader;
import org.lianhe.query.jdbc.ReadOnlyConnections;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.info.BuildProperties;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.util.unit.DataSize;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;

@Configuration(proxyBeanMethods = false)
class GraphQlHttpConfiguration {

	@Bean
	CurrentRelease currentRelease(ReleaseReader releases, ReadOnlyConnections readers, CacheProperties settings) {
		return new CurrentRelease(releases, readers, settings.staleness());
	}

	@Bean
	EntityTagFactory entityTags(ApplicationContext context, ObjectProvider<BuildProperties> build) {
		return new EntityTagFactory(SoftwareVersion.of(context, build.getIfAvailable()));
	}

	@Bean
	ConditionalRequests freshness(CacheProperties settings) {
		return new ConditionalRequests(settings.control());
	}

	@Bean
	ConditionalStreams copies(CurrentRelease current, EntityTagFactory tags, ConditionalRequests freshness,
			ContentEncoding coding) {
		return new ConditionalStreams(current, tags, freshness, coding);
	}

	@Bean
	ResponseCache answerCache(CacheProperties settings, QueryBulkhead lanes) {
		return new ResponseCache(settings.answers().toBytes(), lanes);
	}

	@Bean
	MeterBinder answerCacheMetrics(ResponseCache cache) {
		return cache::measure;
	}

	@Bean
	ContentEncoding coding(@Value("${server.compression.enabled:false}") boolean isOn,
			@Value("${server.compression.min-response-size:2KB}") DataSize least) {
		return new ContentEncoding(isOn, least.toBytes());
	}

	@Bean
	PersistedDocuments trustedDocuments(QueryService operations, @Value("${lianhe.documents:}") String folder,
			@Value("${lianhe.documents.only:false}") boolean isOnly) {
		return PersistedDocumentLoader.of(folder, isOnly, operations);
	}

	@Bean
	GraphQlEndpoint graphQlEndpoint(CurrentRelease current, ResponseCache cache, ConditionalRequests freshness,
			EntityTagFactory tags, ContentEncoding coding, PersistedDocuments documents, QueryService operations,
			AlternativeFormats others, JsonMapper json) {
		ContentNegotiation negotiation = new ContentNegotiation(others.types());
		ResponseWriter replies = new ResponseWriter(cache, freshness, coding);
		JsonResponses form = new JsonResponses(new JsonQueryExecutor(operations, tags, json), cache, freshness,
				replies);
		GraphQlRequestHandler reader = new GraphQlRequestHandler(new RequestParser(json), documents, operations,
				negotiation, form, others);
		return new GraphQlEndpoint(current, cache, form, reader, replies,
				new FailureResponses(operations, negotiation, json));
	}

	/**
	 * Comes before all routes: what the framework reads of a request for them would cost
	 * more than a kept answer does, and it fails on types of bodies that are none.
	 */
	@Bean
	SimpleUrlHandlerMapping graphQl(GraphQlEndpoint endpoint, GraphQlSource source, ConditionalRequests freshness,
			EntityTagFactory tags, ContentEncoding coding, @Value("${spring.graphql.http.path:/graphql}") String path) {
		HttpRequestHandler answers = endpoint::handle;
		HttpRequestHandler schema = new SchemaEndpoint(source.schema(), freshness, tags, coding)::handle;
		return new SimpleUrlHandlerMapping(Map.of(path, answers, path + "/schema", schema), Ordered.HIGHEST_PRECEDENCE);
	}

}
