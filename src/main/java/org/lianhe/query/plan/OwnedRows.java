package org.lianhe.query.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

import org.jspecify.annotations.Nullable;

/** Rows by the owner that they belong to. */
final class OwnedRows {

	private final Map<@Nullable Long, List<@Nullable Object[]>> rows = new LinkedHashMap<>();

	/** Sorts rows by the owner whose id stands at this place. */
	static OwnedRows groupedBy(int owner, List<@Nullable Object[]> rows) {
		OwnedRows group = new OwnedRows();
		for (@Nullable
		Object[] row : rows) {
			group.rows.computeIfAbsent((Long) row[owner], (key) -> new ArrayList<>()).add(row);
		}
		return group;
	}

	/** All rows to one owner. */
	static OwnedRows ofParent(Long owner, List<@Nullable Object[]> rows) {
		OwnedRows group = new OwnedRows();
		group.rows.put(owner, rows);
		return group;
	}

	/** The rows of an owner; of none, where rows may be so. */
	List<@Nullable Object[]> rowsOf(@Nullable Long owner) {
		return this.rows.getOrDefault(owner, List.of());
	}

	void forEach(BiConsumer<Long, List<@Nullable Object[]>> action) {
		this.rows.forEach(action);
	}

	/** The owners of these objects, each once. */
	static List<Long> parentIds(List<ResultObject> items, int cell) {
		return items.stream().map((item) -> (Long) item.row()[cell]).distinct().toList();
	}

}
