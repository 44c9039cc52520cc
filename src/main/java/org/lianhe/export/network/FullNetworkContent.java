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
 * All entities of some types and all relations among them, read page by page so that
 * memory does not grow with the dataset.
 */
final class FullNetworkContent implements NetworkContent {

	private static final String RELATIONS = "relations";

	private final StreamingExecution reading;

	private final List<String> lists;

	private final int pageSize;

	private final Instant deadline;

	private final ResultObject dataset;

	/** Read before anything is written, so that errors can still be reported. */
	private @Nullable ResultObject firstPage;

	/**
	 * Reads the first pages.
	 * @param lists fields of {@code Query} that list the entities
	 * @param pageSize rows of a page
	 * @param deadline when reading is aborted
	 */
	FullNetworkContent(StreamingExecution reading, List<String> lists, int pageSize, Instant deadline) {
		this.reading = reading;
		this.lists = reading.fields().stream().map(ExecutableNormalizedField::getName).filter(lists::contains).toList();
		this.pageSize = pageSize;
		this.deadline = deadline;
		this.dataset = GraphAttribute.objectAt(reading.read(List.of(field("dataset"))), "dataset");
		this.firstPage = readPage(this.lists.get(0), null);
		readPage(RELATIONS, null);
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
	public void forEachNode(Visitor visitor) throws IOException {
		for (String list : this.lists) {
			ResultObject first = this.firstPage;
			this.firstPage = null;
			visitPages(list, (first != null) ? first : readPage(list, null), "nodes", visitor);
		}
	}

	@Override
	public void forEachEdge(Visitor visitor) throws IOException {
		visitPages(RELATIONS, readPage(RELATIONS, null), "edges", visitor);
	}

	private void visitPages(String list, ResultObject start, String rows, Visitor visitor) throws IOException {
		ResultObject page = start;
		while (true) {
			for (ResultObject row : GraphAttribute.objectsAt(page, rows)) {
				visitor.visit(row);
			}
			if (!Boolean.TRUE.equals(GraphAttribute.valueAt(page, "pageInfo", "hasNextPage"))) {
				return;
			}
			page = readPage(list, GraphAttribute.valueAt(page, "pageInfo", "endCursor"));
		}
	}

	private ResultObject readPage(String list, @Nullable Object after) {
		if (Instant.now().isAfter(this.deadline)) {
			throw new ApiException(ErrorCode.TIMEOUT, "The network took too long. Ask for less at once.");
		}
		ExecutableNormalizedField field = field(list);
		Map<String, Object> arguments = new LinkedHashMap<>(field.getResolvedArguments());
		arguments.put("first", this.pageSize);
		if (after != null) {
			arguments.put("after", after);
		}
		ExecutableNormalizedField step = field.transform((builder) -> builder.resolvedArguments(arguments));
		return GraphAttribute.objectAt(this.reading.read(List.of(step)), list);
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
