package org.lianhe.http;

import java.util.Map;

import io.micrometer.core.instrument.binder.MeterBinder;
import org.lianhe.cost.Lanes;
import org.lianhe.dataset.CurrentRelease;
import org.lianhe.dataset.Releases;
import org.lianhe.graphql.Operations;
import org.lianhe.sql.Readers;
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
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class HttpConfiguration {

	@Bean
	CurrentRelease currentRelease(Releases releases, Readers readers, CacheSettings settings) {
		return new CurrentRelease(releases, readers, settings.staleness());
	}

	@Bean
	EntityTags entityTags(ApplicationContext context, ObjectProvider<BuildProperties> build) {
		return new EntityTags(Version.of(context, build.getIfAvailable()));
	}

	@Bean
	Freshness freshness(CacheSettings settings) {
		return new Freshness(settings.control());
	}

	@Bean
	Copies copies(CurrentRelease current, EntityTags tags, Freshness freshness, Coding coding) {
		return new Copies(current, tags, freshness, coding);
	}

	@Bean
	AnswerCache answerCache(CacheSettings settings, Lanes lanes) {
		return new AnswerCache(settings.answers().toBytes(), lanes);
	}

	@Bean
	MeterBinder answerCacheMetrics(AnswerCache cache) {
		return cache::measure;
	}

	@Bean
	Coding coding(@Value("${server.compression.enabled:false}") boolean isOn,
			@Value("${server.compression.min-response-size:2KB}") DataSize least) {
		return new Coding(isOn, least.toBytes());
	}

	@Bean
	TrustedDocuments trustedDocuments(Operations operations, @Value("${lianhe.documents:}") String folder,
			@Value("${lianhe.documents.only:false}") boolean isOnly) {
		return Registration.of(folder, isOnly, operations);
	}

	@Bean
	Endpoint graphQlEndpoint(CurrentRelease current, AnswerCache cache, Freshness freshness, EntityTags tags,
			Coding coding, TrustedDocuments documents, Operations operations, OtherForms others, JsonMapper json) {
		Negotiation negotiation = new Negotiation(others.types());
		Replies replies = new Replies(cache, freshness, coding);
		JsonForm form = new JsonForm(new Execution(operations, tags, json), cache, freshness, replies);
		Reader reader = new Reader(new Requests(json), documents, operations, negotiation, form, others);
		return new Endpoint(current, cache, form, reader, replies, new Failures(operations, negotiation, json));
	}

	/**
	 * Comes before all routes: what the framework reads of a request for them would cost
	 * more than a kept answer does, and it fails on types of bodies that are none.
	 */
	@Bean
	SimpleUrlHandlerMapping graphQl(Endpoint endpoint, GraphQlSource source, Freshness freshness, EntityTags tags,
			Coding coding, @Value("${spring.graphql.http.path:/graphql}") String path) {
		HttpRequestHandler answers = endpoint::handle;
		HttpRequestHandler schema = new SchemaEndpoint(source.schema(), freshness, tags, coding)::handle;
		return new SimpleUrlHandlerMapping(Map.of(path, answers, path + "/schema", schema), Ordered.HIGHEST_PRECEDENCE);
	}

}
