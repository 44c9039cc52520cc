package org.lianhe.web;

import java.util.EnumSet;

import jakarta.servlet.DispatcherType;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import org.springframework.web.filter.CorsFilter;
import org.springframework.web.filter.UrlHandlerFilter;

@Configuration(proxyBeanMethods = false)
class WebConfiguration {

	@Bean
	FilterRegistrationBean<ResponseHeaderFilter> responseHeaderFilter(CorsProperties cors) {
		FilterRegistrationBean<ResponseHeaderFilter> filter = new FilterRegistrationBean<>(
				new ResponseHeaderFilter(cors.isOpen()));
		filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
		return filter;
	}

	/** Answers an address that ends with a slash as the same address without it. */
	@Bean
	FilterRegistrationBean<UrlHandlerFilter> trailingSlashFilter() {
		FilterRegistrationBean<UrlHandlerFilter> filter = new FilterRegistrationBean<>(UrlHandlerFilter
			.trailingSlashHandler("/graphql/", "/graphql/schema/", "/schema.graphql/", "/export/", "/reconcile/**")
			.wrapRequest()
			.build());
		filter.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST, DispatcherType.ASYNC));
		filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
		return filter;
	}

	@Bean
	FilterRegistrationBean<CorsFilter> corsFilter(CorsProperties cors) {
		UrlBasedCorsConfigurationSource source = new UrlBasedCorsConfigurationSource();
		ResponseHeaderFilter.dataPatterns()
			.forEach((path) -> source.registerCorsConfiguration(path, cors.configuration()));
		FilterRegistrationBean<CorsFilter> filter = new FilterRegistrationBean<>(new CorsFilter(source));
		filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
		filter.setEnabled(!cors.isOpen());
		return filter;
	}

}
