package org.lianhe.web.limits;

import java.util.EnumSet;
import java.util.Set;

import io.github.bucket4j.TimeMeter;
import jakarta.servlet.DispatcherType;
import org.lianhe.core.budget.MemoryPool;
import org.lianhe.web.error.ErrorResponseWriter;
import tools.jackson.core.StreamReadFeature;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

@Configuration(proxyBeanMethods = false)
class RequestLimitsConfiguration {

	@Bean
	EarlyErrorWriter refusals(ErrorResponseWriter errors) {
		return new EarlyErrorWriter(errors);
	}

	/** A request that says a thing twice is not understood by all alike. */
	@Bean
	JsonMapperBuilderCustomizer onceEach() {
		return (json) -> json.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION);
	}

	/** Comes first of all that may refuse; only what every answer has is before it. */
	@Bean
	FilterRegistrationBean<RateLimitFilter> rateFilter(RequestLimitsProperties limits, TrustedProxies proxies,
			EarlyErrorWriter refusals) {
		RateLimiter rates = new RateLimiter(limits, TimeMeter.SYSTEM_NANOTIME);
		FilterRegistrationBean<RateLimitFilter> filter = new FilterRegistrationBean<>(
				new RateLimitFilter(proxies, rates, new ConcurrencyLimiter(limits.requestsAtOnce()), refusals));
		filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 2);
		return filter;
	}

	@Bean
	FilterRegistrationBean<MinimumDataRateFilter> paceFilter(RequestLimitsProperties limits) {
		FilterRegistrationBean<MinimumDataRateFilter> filter = new FilterRegistrationBean<>(
				new MinimumDataRateFilter(limits.pace()));
		filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 3);
		return filter;
	}

	@Bean
	FilterRegistrationBean<RequestBodyFilter> bodyFilter(RequestLimitsProperties limits, MemoryPool pool,
			EarlyErrorWriter refusals, @Value("${spring.graphql.http.path:/graphql}") String path) {
		FilterRegistrationBean<RequestBodyFilter> filter = new FilterRegistrationBean<>(
				new RequestBodyFilter(Set.of(path, "/reconcile"), limits, pool, refusals));
		filter.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST, DispatcherType.ASYNC));
		filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 4);
		return filter;
	}

	@Bean
	MemoryPool memoryPool() {
		return MemoryPool.ofHeap();
	}

	/** Before those who log, so that nothing is kept where they fail. */
	@Bean
	@Order(0)
	WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> guarding() {
		return (factory) -> factory.addEngineValves(new CompletionCallbacks());
	}

}
