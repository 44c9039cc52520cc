package org.lianhe.web;

import java.time.Duration;

import org.apache.catalina.core.StandardHost;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import org.springframework.web.filter.CorsFilter;

@Configuration(proxyBeanMethods = false)
class WebConfiguration {

	@Bean
	FilterRegistrationBean<ResponseHeaderFilter> headers(CorsProperties cors) {
		FilterRegistrationBean<ResponseHeaderFilter> filter = new FilterRegistrationBean<>(
				new ResponseHeaderFilter(cors.isOpen()));
		filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
		return filter;
	}

	@Bean
	FilterRegistrationBean<CorsFilter> cors(CorsProperties cors) {
		UrlBasedCorsConfigurationSource data = new UrlBasedCorsConfigurationSource();
		RequestPaths.data().forEach((path) -> data.registerCorsConfiguration(path, cors.rules()));
		FilterRegistrationBean<CorsFilter> filter = new FilterRegistrationBean<>(new CorsFilter(data));
		filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
		filter.setEnabled(!cors.isOpen());
		return filter;
	}

	@Bean
	FallbackErrorController fallbackErrorController() {
		return new FallbackErrorController();
	}

	@Bean
	WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> errorReports() {
		return (factory) -> factory.addContextCustomizers((context) -> {
			if (context.getParent() instanceof StandardHost host) {
				host.getPipeline().addValve(new TomcatErrorReportValve());
			}
		});
	}

	@Bean
	ShutdownDelay drain(@Value("${lianhe.shutdown.wait:0s}") Duration wait) {
		return new ShutdownDelay(wait);
	}

}
