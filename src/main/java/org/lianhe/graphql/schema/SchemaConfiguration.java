package org.lianhe.graphql.schema;

import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SchemaConfiguration {

	@Bean
	GraphQlSourceBuilderCustomizer schemaCompletion() {
		return (source) -> source.configureTypeDefinitions(new Utf8SchemaReader())
			.configureTypeDefinitions(new SchemaCompletion());
	}

}
