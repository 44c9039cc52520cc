package org.lianhe.graphql.http;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.lianhe.graphql.execution.QueryService;
import org.lianhe.graphql.execution.Sha256;

/** Registers the documents of a folder, if all of them fit the schema. */
final class PersistedDocumentLoader {

	private PersistedDocumentLoader() {
	}

	/**
	 * The documents of a folder.
	 * @param folder where they are; empty where there are none
	 * @param isOnly whether only these are answered
	 * @throws IllegalStateException if any is not valid; it names all that are not
	 */
	static PersistedDocuments of(String folder, boolean isOnly, QueryService operations) {
		if (folder.isEmpty()) {
			return new PersistedDocuments(Map.of(), Set.of(), isOnly);
		}
		PersistedDocumentFolder read = PersistedDocumentFolder.read(Path.of(folder));
		List<String> problems = new ArrayList<>(read.problems());
		Set<String> hashes = new HashSet<>();
		read.documents().forEach((id, document) -> {
			List<String> wrong = operations.problems(document);
			wrong.forEach((problem) -> problems.add(id + ": " + problem));
			if (wrong.isEmpty()) {
				hashes.add(QueryService.hash(document));
			}
		});
		if (!problems.isEmpty()) {
			throw new IllegalStateException(
					"documents in " + folder + " cannot be registered:\n  " + String.join("\n  ", problems));
		}
		Map<String, String> byId = new HashMap<>(read.documents());
		read.documents().values().forEach((one) -> byId.put(PersistedDocuments.PREFIX + Sha256.hex(one), one));
		return new PersistedDocuments(byId, hashes, isOnly);
	}

}
