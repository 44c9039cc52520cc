package org.lianhe.graphql;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;

/** Keeps the documents that were parsed and found valid, up to a total length. */
final class Documents implements PreparsedDocumentProvider {

	/** Most characters of all documents kept together; a tree takes 16 bytes a character. */
	private static final int CHARACTERS = 1_000_000;

	private final Cache<String, PreparsedDocumentEntry> known = Caffeine.newBuilder()
		.maximumWeight(CHARACTERS)
		.weigher((String query, PreparsedDocumentEntry entry) -> query.length())
		.build();

	@Override
	public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(ExecutionInput input,
			Function<ExecutionInput, PreparsedDocumentEntry> parse) {
		PreparsedDocumentEntry entry = this.known.getIfPresent(input.getQuery());
		if (entry == null) {
			entry = parse.apply(input);
			if (!entry.hasErrors()) {
				this.known.put(input.getQuery(), entry);
			}
		}
		return CompletableFuture.completedFuture(entry);
	}

}
