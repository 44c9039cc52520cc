package org.lianhe.query.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

import org.jspecify.annotations.Nullable;

/** Rows grouped by the id of their parent. */
final class OwnedRows {

	private final Map<@Nullable Long, List<@Nullable Object[]>> rows = new LinkedHashMap<>();

	/** Groups rows by the parent's id at this index. */
	static OwnedRows groupedBy(int owner, List<@Nullable Object[]> rows) {
		OwnedRows group = new OwnedRows();
		for (@Nullable
		Object[] row : rows) {
			group.rows.computeIfAbsent((Long) row[owner], (key) -> new ArrayList<>()).add(row);
		}
		return group;
	}

	/** All rows belong to one parent. */
	static OwnedRows ofParent(Long owner, List<@Nullable Object[]> rows) {
		OwnedRows group = new OwnedRows();
		group.rows.put(owner, rows);
		return group;
	}

	/** The rows of a parent; null stands for rows without a parent. */
	List<@Nullable Object[]> rowsOf(@Nullable Long owner) {
		return this.rows.getOrDefault(owner, List.of());
	}

	void forEach(BiConsumer<Long, List<@Nullable Object[]>> action) {
		this.rows.forEach(action);
	}

	/** The distinct ids at this index of the objects' rows. */
	static List<Long> parentIds(List<ResultObject> items, int cell) {
		return items.stream().map((item) -> (Long) item.row()[cell]).distinct().toList();
	}

}
