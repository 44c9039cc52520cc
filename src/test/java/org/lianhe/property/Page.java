package org.lianhe.property;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A page as it was answered, in which nodes and cursors agree with edges.
 *
 * @param rows a node each, or a node and a relation
 * @param cursors of the rows
 */
record Page(Object totalCount, List<Object> rows, List<Object> cursors, Map<?, ?> info) {

	/** The page that a server answers. */
	static Page of(Store store, Case asked, Map<String, ?> page) {
		Map<String, Object> variables = new HashMap<>(asked.variables());
		variables.putAll(page);
		TestServer.Answer answer = Generated.server(store).ask(asked.document(), variables, asked.reader());
		assertThat(answer.whole()).as("%s", store).doesNotContainKey("errors");
		Map<?, ?> data = (Map<?, ?>) answer.whole().get("data");
		return of(asked.listed().isRoot() ? data : (Map<?, ?>) data.values().iterator().next());
	}

	private static Page of(@Nullable Map<?, ?> owner) {
		assertThat(owner).isNotNull();
		Map<?, ?> list = (Map<?, ?>) owner.get("list");
		List<?> edges = (List<?>) list.get("edges");
		assertThat(list.get("nodes")).isEqualTo(each(edges, "node"));
		Map<?, ?> info = (Map<?, ?>) list.get("pageInfo");
		List<Object> cursors = each(edges, "cursor");
		assertThat(cursors).doesNotHaveDuplicates();
		assertThat(info.get("startCursor")).isEqualTo(cursors.isEmpty() ? null : cursors.get(0));
		assertThat(info.get("endCursor")).isEqualTo(cursors.isEmpty() ? null : cursors.get(cursors.size() - 1));
		return new Page(list.get("totalCount"),
				edges.stream()
					.<Object>map((edge) -> shown(((Map<?, ?>) edge).get("node"), ((Map<?, ?>) edge).get("relation"),
							((Map<?, ?>) edge).get("validity")))
					.toList(),
				cursors, info);
	}

	private static List<Object> each(List<?> edges, String field) {
		return edges.stream().map((edge) -> (Object) ((Map<?, ?>) edge).get(field)).toList();
	}

	/** A row of the model as a page would show it. */
	static Object shown(Row row) {
		return shown(row.node().shown(), (row.tie() != null) ? row.tie().shown() : null, row.validity());
	}

	private static Object shown(@Nullable Object node, @Nullable Object relation, @Nullable Object validity) {
		return Arrays.asList(node, relation, validity);
	}

	boolean hasMore(boolean isBackward) {
		return Boolean.TRUE.equals(this.info.get(isBackward ? "hasPreviousPage" : "hasNextPage"));
	}

	/** The cursor that the next page goes on from. */
	@Nullable Object outermost(boolean isBackward) {
		return this.info.get(isBackward ? "startCursor" : "endCursor");
	}

}
