package org.lianhe.graphql.execution;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import org.jspecify.annotations.Nullable;

/** Keeps the documents that were parsed and found valid, up to a total length. */
final class DocumentCache implements PreparsedDocumentProvider {

	/** Key under which an execution is told its document, or tells it. */
	static final Class<ValidDocument> FOUND = ValidDocument.class;

	/**
	 * Most characters of all documents kept together; a tree takes up to 50 bytes for
	 * each, where they are all of short fields.
	 */
	private static final int CHARACTERS = 500_000;

	private final Cache<String, ValidDocument> known = Caffeine.newBuilder()
		.maximumWeight(CHARACTERS)
		.weigher((String query, ValidDocument document) -> query.length())
		.build();

	/** The document of this text, if it was found valid and is still kept. */
	@Nullable ValidDocument known(String text) {
		return this.known.getIfPresent(text);
	}

	@Override
	public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(ExecutionInput input,
			Function<ExecutionInput, PreparsedDocumentEntry> parse) {
		ValidDocument given = input.getGraphQLContext().get(FOUND);
		ValidDocument document = (given != null) ? given : this.known.getIfPresent(input.getQuery());
		if (document == null) {
			PreparsedDocumentEntry entry = parse.apply(input);
			if (entry.hasErrors()) {
				return CompletableFuture.completedFuture(entry);
			}
			document = new ValidDocument(entry);
			this.known.put(input.getQuery(), document);
		}
		input.getGraphQLContext().put(FOUND, document);
		return CompletableFuture.completedFuture(document.entry());
	}

}
