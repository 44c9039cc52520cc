package org.lianhe.graphql.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.lianhe.graphql.execution.Sha256;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the documents to register from a folder: files {@code *.graphql}, each known by
 * its name, and manifests {@code *.json} as the tools of clients write them, with ids of
 * their own.
 */
final class PersistedDocumentFolder {

	private static final Pattern DIGEST = Pattern.compile("(sha256:)?[0-9a-f]{64}");

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final Map<String, String> documents = new TreeMap<>();

	private final List<String> problems = new ArrayList<>();

	private PersistedDocumentFolder() {
	}

	/** The documents of a folder, and what is wrong with it. */
	static PersistedDocumentFolder read(Path folder) {
		PersistedDocumentFolder read = new PersistedDocumentFolder();
		try (Stream<Path> files = Files.list(folder)) {
			for (Path file : files.sorted().toList()) {
				read.file(file, file.getFileName().toString());
			}
		}
		catch (IOException ex) {
			read.problems.add(folder + " cannot be read");
		}
		return read;
	}

	/** Documents by id. */
	Map<String, String> documents() {
		return this.documents;
	}

	List<String> problems() {
		return this.problems;
	}

	private void file(Path file, String name) {
		try {
			if (name.endsWith(".graphql")) {
				add(name, name.substring(0, name.lastIndexOf('.')), Files.readString(file));
			}
			else if (name.endsWith(".json")) {
				manifest(name, JSON.readTree(Files.readString(file)));
			}
		}
		catch (IOException | UncheckedIOException | JacksonException ex) {
			this.problems.add(name + ": cannot be read as UTF-8" + (name.endsWith(".json") ? " and JSON" : ""));
		}
	}

	/** Relay's and codegen's form is a map, Apollo's a list of operations. */
	private void manifest(String file, JsonNode manifest) {
		if (manifest.path("operations").isArray()) {
			manifest.path("operations").forEach((one) -> add(file, one.path("id"), one.path("body")));
		}
		else if (manifest.isObject()) {
			manifest.properties().forEach((one) -> add(file, JSON.valueToTree(one.getKey()), one.getValue()));
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
		String digest = Sha256.hex(document);
		if (DIGEST.matcher(id).matches() && !id.endsWith(digest)) {
			this.problems.add(file + ": the sha256 of " + id + " is " + digest);
		}
		String other = this.documents.put(id, document);
		if (other != null && !other.equals(document)) {
			this.problems.add(file + ": " + id + " is the id of another document, too");
		}
	}

}
