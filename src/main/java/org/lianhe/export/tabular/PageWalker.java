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
import org.lianhe.export.tabular.RootListResolver.TableLayout;
import org.lianhe.graphql.execution.StreamingExecution;
import org.lianhe.query.pagination.PageArguments;
import org.lianhe.query.plan.ResultObject;

/**
 * Reads the result of a query page by page. The more items the rows of a page have, the
 * smaller is the next page, so that memory does not grow with the table.
 */
final class PageWalker {

	/** Rows of the first page, which is small so that it arrives soon. */
	private static final int FIRST_PAGE = 200;

	private static final int FIRST_PAGE_WITH_LISTS = 20;

	/** Largest number of rows of a page. */
	private static final int MAX_PAGE = 1000;

	/** Number of items within the rows of a page that is aimed at. */
	private static final int ITEMS = 4000;

	/** Response keys that cannot occur in a query. */
	private static final String PAGE_INFO = " info";

	private static final String END_CURSOR = " end";

	private static final String HAS_NEXT_PAGE = " more";

	private final StreamingExecution reading;

	private final TableLayout layout;

	private final Instant deadline;

	private int pageSize;

	private @Nullable String endCursor;

	private boolean isDone;

	PageWalker(StreamingExecution reading, TableLayout layout, Instant deadline) {
		this.reading = reading;
		this.layout = layout;
		this.deadline = deadline;
		this.pageSize = layout.hasLists() ? FIRST_PAGE_WITH_LISTS : FIRST_PAGE;
	}

	/** Whether all pages have been read. */
	boolean isDone() {
		return this.isDone;
	}

	/** Reads the next page. Returns null after the last page. */
	@Nullable ResultObject next() {
		if (this.isDone) {
			return null;
		}
		if (Instant.now().isAfter(this.deadline)) {
			throw new ApiException(ErrorCode.TIMEOUT, "The table took too long. Request fewer rows or fields.");
		}
		ResultObject page = this.reading.read(fields());
		int items = this.layout.root().countItems(page);
		updatePosition(page);
		this.pageSize = Math.max(1, Math.min(MAX_PAGE, (int) ((long) this.pageSize * ITEMS / Math.max(1, items))));
		return page;
	}

	private void updatePosition(ResultObject page) {
		String connection = this.layout.pagedConnection();
		Object list = (connection != null) ? page.get(connection) : null;
		Object info = (list instanceof ResultObject result) ? result.get(PAGE_INFO) : null;
		this.isDone = true;
		if (info instanceof ResultObject item && item.get(END_CURSOR) instanceof String cursor) {
			this.endCursor = cursor;
			this.isDone = Boolean.FALSE.equals(item.get(HAS_NEXT_PAGE));
		}
	}

	private List<ExecutableNormalizedField> fields() {
		return this.reading.fields()
			.stream()
			.map((field) -> field.getResultKey().equals(this.layout.pagedConnection()) ? nextPage(field) : field)
			.toList();
	}

	/**
	 * Returns the connection with the arguments and page information of the next page.
	 */
	private ExecutableNormalizedField nextPage(ExecutableNormalizedField list) {
		Map<String, Object> arguments = new LinkedHashMap<>(list.getResolvedArguments());
		arguments.put(PageArguments.WALK_SIZE, this.pageSize);
		if (this.endCursor != null) {
			arguments.put("after", this.endCursor);
		}
		List<ExecutableNormalizedField> children = new ArrayList<>(list.getChildren()
			.stream()
			.filter((child) -> !RootListResolver.CONNECTION_FIELDS.contains(child.getName()))
			.toList());
		List<String> types = List.copyOf(list.getChildren().get(0).getObjectTypeNames());
		children.add(field("pageInfo", PAGE_INFO, types, field("endCursor", END_CURSOR, List.of("PageInfo")),
				field("hasNextPage", HAS_NEXT_PAGE, List.of("PageInfo"))));
		return list.transform((builder) -> builder.resolvedArguments(arguments).children(children));
	}

	private static ExecutableNormalizedField field(String name, String key, List<String> types,
			ExecutableNormalizedField... children) {
		return ExecutableNormalizedField.newNormalizedField()
			.fieldName(name)
			.alias(key)
			.objectTypeNames(types)
			.children(new ArrayList<>(List.of(children)))
			.build();
	}

}
