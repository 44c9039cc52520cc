package org.lianhe.search.reconcile;

import java.nio.charset.StandardCharsets;

import org.springframework.web.util.HtmlUtils;

/** A small HTML page about an entity, which other pages embed. */
final class EntityPreview {

	private EntityPreview() {
	}

	/**
	 * The page, without scripts.
	 * @param address of the record
	 */
	static String of(ReconcileEntity entity, String address) {
		return """
				<!DOCTYPE html>
				<html>
				<head><meta charset="utf-8"><title>%1$s</title></head>
				<body>
				<p><a href="%4$s" target="_blank" rel="noopener"><strong>%1$s</strong></a> (%2$s)</p>
				<p>%3$s</p>
				</body>
				</html>
				""".formatted(escaped(entity.name()), escaped(kind(entity)), escaped(entity.description()),
				escaped(address));
	}

	private static String kind(ReconcileEntity entity) {
		return entity.text("kind").isEmpty() ? entity.type() : entity.type() + ", " + entity.text("kind");
	}

	private static String escaped(String text) {
		return HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
	}

}
