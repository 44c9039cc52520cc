package org.lianhe.graphql.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.lianhe.core.error.ApiException;
import org.lianhe.graphql.execution.DocumentCache;
import org.lianhe.graphql.execution.ValidDocument;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the documents to register from a folder: files {@code *.graphql}, each with its
 * name as id, and manifests {@code *.json} of client tools, with ids of their own.
 */
final class PersistedDocumentFolder {

	private static final Pattern DIGEST = Pattern.compile("(sha256:)?[0-9a-f]{64}");

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final Map<String, String> documents = new TreeMap<>();

	private final List<String> problems = new ArrayList<>();

	private PersistedDocumentFolder() {
	}

	/**
	 * Registers the documents of a folder.
	 * @param folder with the documents; empty for none
	 * @param isRegisteredOnly whether only these are executed
	 * @throws IllegalStateException if any is not valid; the message names all problems
	 */
	static PersistedDocuments load(String folder, boolean isRegisteredOnly, DocumentCache cache) {
		PersistedDocumentFolder files = new PersistedDocumentFolder();
		if (!folder.isEmpty()) {
			files.read(Path.of(folder));
		}
		Set<String> hashes = new HashSet<>();
		files.documents.forEach((id, document) -> {
			try {
				hashes.add(cache.get(document).hash());
			}
			catch (ApiException ex) {
				ex.errors().forEach((error) -> files.problems.add(id + ": " + error.text()));
			}
		});
		if (!files.problems.isEmpty()) {
			throw new IllegalStateException(
					"documents in " + folder + " cannot be registered:\n  " + String.join("\n  ", files.problems));
		}
		Map<String, String> byId = new HashMap<>(files.documents);
		files.documents.values()
			.forEach((document) -> byId.put(PersistedDocuments.DIGEST_PREFIX + ValidDocument.sha256(document),
					document));
		return new PersistedDocuments(byId, hashes, isRegisteredOnly);
	}

	private void read(Path folder) {
		try (Stream<Path> files = Files.list(folder)) {
			for (Path file : files.sorted().toList()) {
				readFile(file, file.getFileName().toString());
			}
		}
		catch (IOException ex) {
			this.problems.add(folder + " cannot be read");
		}
	}

	private void readFile(Path file, String name) {
		try {
			if (name.endsWith(".graphql")) {
				add(name, name.substring(0, name.lastIndexOf('.')), Files.readString(file));
			}
			else if (name.endsWith(".json")) {
				readManifest(name, JSON.readTree(Files.readString(file)));
			}
		}
		catch (IOException | UncheckedIOException | JacksonException ex) {
			this.problems.add(name + ": cannot be read as UTF-8" + (name.endsWith(".json") ? " and JSON" : ""));
		}
	}

	/** Relay and codegen write an object of ids and documents, Apollo a list. */
	private void readManifest(String file, JsonNode manifest) {
		if (manifest.path("operations").isArray()) {
			manifest.path("operations").forEach((entry) -> add(file, entry.path("id"), entry.path("body")));
		}
		else if (manifest.isObject()) {
			manifest.properties().forEach((entry) -> add(file, JSON.valueToTree(entry.getKey()), entry.getValue()));
		}
		else {
			this.problems.add(file + ": is neither an object of ids and documents nor has it `operations`");
		}
	}

	private void add(String file, JsonNode id, JsonNode document) {
		if (id.isString() && document.isString()) {
			add(file, id.asString(), document.asString());
		}
		else {
			this.problems.add(file + ": has an id or a document that is not a string");
		}
	}

	private void add(String file, String id, String document) {
		String digest = ValidDocument.sha256(document);
		if (DIGEST.matcher(id).matches() && !id.endsWith(digest)) {
			this.problems.add(file + ": the sha256 of " + id + " is " + digest);
		}
		String other = this.documents.put(id, document);
		if (other != null && !other.equals(document)) {
			this.problems.add(file + ": " + id + " is the id of another document, too");
		}
	}

}
