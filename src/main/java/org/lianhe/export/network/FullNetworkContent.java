package org.lianhe.export.network;

import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import graphql.normalized.ExecutableNormalizedField;
import org.jspecify.annotations.Nullable;
import org.lianhe.core.error.ApiException;
import org.lianhe.core.error.ErrorCode;
import org.lianhe.graphql.execution.StreamingExecution;
import org.lianhe.model.dataset.Release;
import org.lianhe.query.plan.ResultObject;

/**
 * All entities of some types, and all ties among them. They are read page by page, so
 * that memory does not grow with the dataset.
 */
final class FullNetworkContent implements NetworkContent {

	private static final String RELATIONS = "relations";

	private final StreamingExecution reading;

	private final List<String> lists;

	private final int size;

	private final Instant until;

	private final ResultObject dataset;

	/** Read ahead, so that what is refused is refused before anything is written. */
	private @Nullable ResultObject first;

	/**
	 * Begins to read.
	 * @param lists fields of {@code Query} that list the entities
	 * @param size of a page
	 * @param until when it is broken off
	 */
	FullNetworkContent(StreamingExecution reading, List<String> lists, int size, Instant until) {
		this.reading = reading;
		this.lists = reading.fields().stream().map(ExecutableNormalizedField::getName).filter(lists::contains).toList();
		this.size = size;
		this.until = until;
		this.dataset = ResultReader.one(reading.read(List.of(field("dataset"))), "dataset");
		this.first = page(this.lists.get(0), null);
		page(RELATIONS, null);
	}

	@Override
	public ResultObject dataset() {
		return this.dataset;
	}

	@Override
	public Release release() {
		return this.reading.release();
	}

	@Override
	public void nodes(Each each) throws IOException {
		for (String list : this.lists) {
			ResultObject ahead = this.first;
			this.first = null;
			walk(list, (ahead != null) ? ahead : page(list, null), "nodes", each);
		}
	}

	@Override
	public void edges(Each each) throws IOException {
		walk(RELATIONS, page(RELATIONS, null), "edges", each);
	}

	private void walk(String list, ResultObject start, String rows, Each each) throws IOException {
		ResultObject page = start;
		while (true) {
			for (ResultObject row : ResultReader.all(page, rows)) {
				each.accept(row);
			}
			if (!Boolean.TRUE.equals(ResultReader.at(page, "pageInfo", "hasNextPage"))) {
				return;
			}
			page = page(list, ResultReader.at(page, "pageInfo", "endCursor"));
		}
	}

	private ResultObject page(String list, @Nullable Object after) {
		if (Instant.now().isAfter(this.until)) {
			throw new ApiException(ErrorCode.TIMEOUT, "The network took too long. Ask for less at once.");
		}
		ExecutableNormalizedField field = field(list);
		Map<String, Object> arguments = new LinkedHashMap<>(field.getResolvedArguments());
		arguments.put("first", this.size);
		if (after != null) {
			arguments.put("after", after);
		}
		ExecutableNormalizedField step = field.transform((builder) -> builder.resolvedArguments(arguments));
		return ResultReader.one(this.reading.read(List.of(step)), list);
	}

	private ExecutableNormalizedField field(String name) {
		return this.reading.fields()
			.stream()
			.filter((field) -> field.getName().equals(name))
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("the document does not ask for " + name));
	}

	@Override
	public void close() {
		this.reading.close();
	}

}
