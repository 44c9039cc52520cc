package org.lianhe.guard;

import java.util.EnumSet;
import java.util.Set;

import io.github.bucket4j.TimeMeter;
import jakarta.servlet.DispatcherType;
import org.lianhe.dataset.Releases;
import org.lianhe.stream.Refusing;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class GuardConfiguration {

	@Bean
	Refusals refusals(JsonMapper json, Releases releases) {
		return new Refusals(new Refusing(json), releases);
	}

	/** A request that says a thing twice is not understood by all alike. */
	@Bean
	JsonMapperBuilderCustomizer onceEach() {
		return (json) -> json.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION);
	}

	/** Comes first of all that may refuse; only what every answer has is before it. */
	@Bean
	FilterRegistrationBean<RateFilter> rateFilter(GuardLimits limits, Proxies proxies, Refusals refusals) {
		Rates rates = new Rates(limits, TimeMeter.SYSTEM_NANOTIME);
		FilterRegistrationBean<RateFilter> filter = new FilterRegistrationBean<>(
				new RateFilter(proxies, rates, new InProgress(limits.requestsAtOnce()), refusals));
		filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 2);
		return filter;
	}

	@Bean
	FilterRegistrationBean<PaceFilter> paceFilter(GuardLimits limits) {
		FilterRegistrationBean<PaceFilter> filter = new FilterRegistrationBean<>(new PaceFilter(limits.pace()));
		filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 3);
		return filter;
	}

	@Bean
	FilterRegistrationBean<BodyFilter> bodyFilter(GuardLimits limits, Refusals refusals,
			@Value("${spring.graphql.http.path:/graphql}") String path) {
		FilterRegistrationBean<BodyFilter> filter = new FilterRegistrationBean<>(
				new BodyFilter(Set.of(path, "/reconcile"), limits, refusals));
		filter.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST, DispatcherType.ASYNC));
		filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 4);
		return filter;
	}

	/** Before those who log, so that nothing is kept where they fail. */
	@Bean
	@Order(0)
	WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> guarding() {
		return (factory) -> factory.addEngineValves(new UnreadValve(), new Afterwards());
	}

}
