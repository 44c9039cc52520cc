package org.lianhe.seed.verification;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/**
 * Which paragraphs each entity is cited from, by its own record or as the object of
 * another's tie.
 */
final class Citations {

	private final Map<String, Set<String>> bySlug = new HashMap<>();

	Citations(Map<String, Curated> entities) {
		entities.values().forEach((record) -> {
			gather(record.fields(), of(record.slug()));
			record.list("relations").forEach((tie) -> gather(tie, of(Curated.text(tie, "object"))));
			record.list("statements").forEach((saying) -> {
				gather(saying, of(Curated.text(saying, "topic")));
				gather(saying, of(Curated.text(saying, "about")));
			});
		});
	}

	/** The paragraphs of an entity, as {@code source#number}. */
	Set<String> of(String slug) {
		return this.bySlug.computeIfAbsent(slug, (key) -> new TreeSet<>());
	}

	private static void gather(@Nullable Object value, Set<String> into) {
		if (value instanceof Map<?, ?> map) {
			map.forEach((key, inner) -> {
				if ("cite".equals(key)) {
					cites(inner, into);
				}
				else {
					gather(inner, into);
				}
			});
		}
		else if (value instanceof List<?> list) {
			list.forEach((item) -> gather(item, into));
		}
	}

	private static void cites(@Nullable Object cite, Set<String> into) {
		if (cite instanceof List<?> list) {
			list.forEach((one) -> cites(one, into));
			return;
		}
		String[] parts = String.valueOf(cite).replace(" inferred", "").split("#", -1);
		for (String paragraph : parts[1].split(",", -1)) {
			into.add(parts[0] + "#" + paragraph);
		}
	}

}
