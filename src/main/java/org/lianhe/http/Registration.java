package org.lianhe.http;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.lianhe.graphql.Operations;
import org.lianhe.graphql.Sha256;

/** Registers the documents of a folder, if all of them fit the schema. */
final class Registration {

	private Registration() {
	}

	/**
	 * The documents of a folder.
	 * @param folder where they are; empty where there are none
	 * @param isOnly whether only these are answered
	 * @throws IllegalStateException if any is not valid; it names all that are not
	 */
	static TrustedDocuments of(String folder, boolean isOnly, Operations operations) {
		if (folder.isEmpty()) {
			return new TrustedDocuments(Map.of(), Set.of(), isOnly);
		}
		DocumentFolder read = DocumentFolder.read(Path.of(folder));
		List<String> problems = new ArrayList<>(read.problems());
		Set<String> hashes = new HashSet<>();
		read.documents().forEach((id, document) -> {
			List<String> wrong = operations.problems(document);
			wrong.forEach((problem) -> problems.add(id + ": " + problem));
			if (wrong.isEmpty()) {
				hashes.add(Operations.hash(document));
			}
		});
		if (!problems.isEmpty()) {
			throw new IllegalStateException(
					"documents in " + folder + " cannot be registered:\n  " + String.join("\n  ", problems));
		}
		Map<String, String> byId = new HashMap<>(read.documents());
		read.documents().values().forEach((one) -> byId.put(TrustedDocuments.PREFIX + Sha256.hex(one), one));
		return new TrustedDocuments(byId, hashes, isOnly);
	}

}
