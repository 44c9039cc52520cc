package org.lianhe.export.tabular;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import graphql.normalized.ExecutableNormalizedField;
import org.jspecify.annotations.Nullable;
import org.lianhe.core.error.ApiException;
import org.lianhe.core.error.ErrorCode;
import org.lianhe.graphql.execution.StreamingExecution;
import org.lianhe.query.pagination.PageArguments;
import org.lianhe.query.plan.ResultObject;

/**
 * The pages of a query, one after the other. A page is the smaller the more its rows were
 * found to hold, so that memory does not grow with the table.
 */
final class PageWalker {

	/** Rows of the first page, which is soon there and shows how much rows hold. */
	private static final int FIRST = 200;

	private static final int FIRST_WITH_LISTS = 20;

	/** Rows of a page, since each is planned anew. */
	private static final int MOST = 1000;

	/** Items within rows that a page should not hold more of. */
	private static final int WEIGHT = 4000;

	/** Response keys that no query can have. */
	private static final String INFO = " info";

	private static final String END = " end";

	private static final String MORE = " more";

	private final StreamingExecution reading;

	private final TableLayout layout;

	private final Instant until;

	private int size;

	private @Nullable String end;

	private boolean isDone;

	PageWalker(StreamingExecution reading, TableLayout layout, Instant until) {
		this.reading = reading;
		this.layout = layout;
		this.until = until;
		this.size = layout.hasLists() ? FIRST_WITH_LISTS : FIRST;
	}

	/** Whether there is nothing after what was read. */
	boolean isDone() {
		return this.isDone;
	}

	/** The next page; null after the last. */
	@Nullable ResultObject next() {
		if (this.isDone) {
			return null;
		}
		if (Instant.now().isAfter(this.until)) {
			throw new ApiException(ErrorCode.TIMEOUT, "The table took too long. Ask for less at once.");
		}
		ResultObject page = this.reading.read(fields());
		int weight = this.layout.root().weigh(page);
		proceed(page);
		this.size = Math.max(1, Math.min(MOST, (int) ((long) this.size * WEIGHT / Math.max(1, weight))));
		return page;
	}

	private void proceed(ResultObject page) {
		String walked = this.layout.walked();
		Object list = (walked != null) ? page.get(walked) : null;
		Object info = (list instanceof ResultObject connection) ? connection.get(INFO) : null;
		this.isDone = true;
		if (info instanceof ResultObject item && item.get(END) instanceof String cursor) {
			this.end = cursor;
			this.isDone = Boolean.FALSE.equals(item.get(MORE));
		}
	}

	private List<ExecutableNormalizedField> fields() {
		return this.reading.fields()
			.stream()
			.map((field) -> field.getResultKey().equals(this.layout.walked()) ? page(field) : field)
			.toList();
	}

	/** The connection with the arguments and the page information of one step. */
	private ExecutableNormalizedField page(ExecutableNormalizedField list) {
		Map<String, Object> arguments = new LinkedHashMap<>(list.getResolvedArguments());
		arguments.put(PageArguments.WALK_SIZE, this.size);
		if (this.end != null) {
			arguments.put("after", this.end);
		}
		List<ExecutableNormalizedField> children = new ArrayList<>(list.getChildren()
			.stream()
			.filter((child) -> !RootListResolver.ABOUT.contains(child.getName()))
			.toList());
		children.add(info(list));
		return list.transform((builder) -> builder.resolvedArguments(arguments).children(children));
	}

	private ExecutableNormalizedField info(ExecutableNormalizedField list) {
		List<String> types = List.copyOf(list.getChildren().get(0).getObjectTypeNames());
		ExecutableNormalizedField end = field("endCursor", END, List.of("PageInfo"), List.of());
		ExecutableNormalizedField more = field("hasNextPage", MORE, List.of("PageInfo"), List.of());
		return field("pageInfo", INFO, types, List.of(end, more));
	}

	private static ExecutableNormalizedField field(String name, String key, List<String> types,
			List<ExecutableNormalizedField> children) {
		return ExecutableNormalizedField.newNormalizedField()
			.fieldName(name)
			.alias(key)
			.objectTypeNames(types)
			.children(new ArrayList<>(children))
			.build();
	}

}
