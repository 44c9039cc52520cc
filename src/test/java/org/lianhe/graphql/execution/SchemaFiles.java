package org.lianhe.graphql.execution;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import org.lianhe.graphql.schema.SchemaCompletion;

/** The schema as its files say it, completed as the server completes it. */
final class SchemaFiles {

	private SchemaFiles() {
	}

	static List<Path> all() {
		try (Stream<Path> files = Files.list(Path.of("schema"))) {
			return files.filter((file) -> file.toString().endsWith(".graphqls")).sorted().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static TypeDefinitionRegistry registry() {
		TypeDefinitionRegistry registry = new TypeDefinitionRegistry();
		all().forEach((file) -> registry.merge(new SchemaParser().parse(file.toFile())));
		new SchemaCompletion().configure(registry);
		return registry;
	}

}
