package org.lianhe.export.datapackage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

import org.lianhe.export.datapackage.PackageTable.TableSpec;
import org.lianhe.export.tabular.TableService;
import org.lianhe.model.entity.EntityType;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * The tables of the package, which are planned when first used. A query with the field
 * {@code entities} is repeated for each type of entity.
 */
@Component
final class PackageTables {

	private static final Pattern ENTITIES = Pattern.compile("^  entities ", Pattern.MULTILINE);

	private final TableService tables;

	private final List<String> plurals;

	private final List<TableSpec> specs;

	private final Map<String, PackageTable> cache = new ConcurrentHashMap<>();

	PackageTables(List<EntityType> types, TableService tables, JsonMapper json) {
		this.tables = tables;
		this.plurals = types.stream().map(EntityType::plural).sorted().toList();
		this.specs = json.readValue(text("tables.json"), new TypeReference<List<TableSpec>>() {
		});
	}

	/** Returns the definitions of all tables, in the order of the package. */
	List<TableSpec> specs() {
		return this.specs;
	}

	PackageTable of(TableSpec spec, String request) {
		return this.cache.computeIfAbsent(spec.name(),
				(name) -> PackageTable.of(spec,
						spec.documents().stream().flatMap((document) -> queries(document).stream()).toList(),
						this.tables, request));
	}

	List<PackageTable> all(String request) {
		return this.specs.stream().map((spec) -> of(spec, request)).toList();
	}

	/** Returns the queries of a document, in the order of the types' plural names. */
	List<String> queries(String name) {
		String document = text(name + ".graphql");
		if (!ENTITIES.matcher(document).find()) {
			return List.of(document);
		}
		return this.plurals.stream()
			.map((plural) -> ENTITIES.matcher(document).replaceFirst("  " + plural + " "))
			.toList();
	}

	/** Returns the content of a file. */
	static String text(String file) {
		try {
			return resource(file).getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static Resource resource(String file) {
		return new ClassPathResource("datapackage/" + file);
	}

}
