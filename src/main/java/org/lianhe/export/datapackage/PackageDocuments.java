package org.lianhe.export.datapackage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.lianhe.model.entity.EntityType;

/**
 * Reads the queries and texts of the package. A query with the field {@code entities} is
 * repeated for each type of entity.
 */
final class PackageDocuments {

	private static final Pattern ENTITIES = Pattern.compile("^  entities ", Pattern.MULTILINE);

	private final List<String> plurals;

	PackageDocuments(List<EntityType> types) {
		this.plurals = types.stream().map(EntityType::plural).sorted().toList();
	}

	/** Returns the queries of a document, in the order of the types' plural names. */
	List<String> of(String name) {
		String document = text(name + ".graphql");
		if (!ENTITIES.matcher(document).find()) {
			return List.of(document);
		}
		return this.plurals.stream()
			.map((plural) -> ENTITIES.matcher(document).replaceFirst("  " + plural + " "))
			.toList();
	}

	/** Returns the content of a file that must exist. */
	static String text(String file) {
		String text = textOrNull(file);
		if (text == null) {
			throw new IllegalStateException("missing resource " + file);
		}
		return text;
	}

	/** Returns the content of a file, or null if it does not exist. */
	static @Nullable String textOrNull(String file) {
		try (InputStream in = PackageDocuments.class.getResourceAsStream("/datapackage/" + file)) {
			return (in != null) ? new String(in.readAllBytes(), StandardCharsets.UTF_8) : null;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
