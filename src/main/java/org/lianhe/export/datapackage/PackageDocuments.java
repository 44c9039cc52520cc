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
 * The queries and texts that the package is made with. A query that asks for
 * {@code entities} stands for one query a type.
 */
final class PackageDocuments {

	private static final Pattern EACH = Pattern.compile("^  entities ", Pattern.MULTILINE);

	private final List<String> plurals;

	PackageDocuments(List<EntityType> types) {
		this.plurals = types.stream().map(EntityType::plural).sorted().toList();
	}

	/** The queries that a document stands for, in the order of the types' names. */
	List<String> of(String name) {
		String document = text(name + ".graphql");
		if (!EACH.matcher(document).find()) {
			return List.of(document);
		}
		return this.plurals.stream().map((plural) -> EACH.matcher(document).replaceFirst("  " + plural + " ")).toList();
	}

	/** A text that must be there. */
	static String text(String file) {
		String text = textIfAny(file);
		if (text == null) {
			throw new IllegalStateException("there is no " + file);
		}
		return text;
	}

	/** A text, or null. */
	static @Nullable String textIfAny(String file) {
		try (InputStream in = PackageDocuments.class.getResourceAsStream("/datapackage/" + file)) {
			return (in != null) ? new String(in.readAllBytes(), StandardCharsets.UTF_8) : null;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
