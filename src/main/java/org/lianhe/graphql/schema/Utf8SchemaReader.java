package org.lianhe.graphql.schema;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.graphql.execution.TypeDefinitionConfigurer;

/**
 * Reads the schema files as UTF-8. Spring for GraphQL reads them in the default charset
 * of the JVM, which Java 17 takes from the locale.
 */
final class Utf8SchemaReader implements TypeDefinitionConfigurer {

	private static final String FILES = "classpath*:graphql/**/*.graphqls";

	@Override
	public void configure(TypeDefinitionRegistry schema) {
		if (!StandardCharsets.UTF_8.equals(Charset.defaultCharset())) {
			replaceDefinitions(schema);
		}
	}

	private static void replaceDefinitions(TypeDefinitionRegistry schema) {
		List.copyOf(schema.types().values()).forEach(schema::remove);
		List.copyOf(schema.scalars().values()).forEach(schema::remove);
		List.copyOf(schema.getDirectiveDefinitions().values()).forEach(schema::remove);
		List.copyOf(schema.objectTypeExtensions().values())
			.forEach((extensions) -> List.copyOf(extensions).forEach(schema::remove));
		try {
			for (Resource file : new PathMatchingResourcePatternResolver().getResources(FILES)) {
				try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
					schema.merge(new SchemaParser().parse(reader));
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
