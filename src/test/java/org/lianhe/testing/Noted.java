package org.lianhe.testing;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import org.lianhe.query.jdbc.StatementListener;

import org.springframework.context.annotation.Bean;

/**
 * Records the statements of requests, in a server whose properties ask for it. Statements
 * that build the search index are left out.
 */
public final class Noted {

	/** Builds the search index after the start, at the same time as tests run. */
	private static final String INDEX_THREAD = "index-";

	private final List<String> statements = new CopyOnWriteArrayList<>();

	/** The property with which a server has one. */
	public static Map<String, String> property() {
		return Map.of("spring.main.sources", Noted.class.getName());
	}

	@Bean
	StatementListener noting() {
		return (statement, field, nanos, rows, failure) -> {
			if (!Thread.currentThread().getName().startsWith(INDEX_THREAD)) {
				this.statements.add(statement.sql());
			}
		};
	}

	/** The texts of those that were run since the last time that this was asked. */
	public List<String> taken() {
		List<String> taken = List.copyOf(this.statements);
		this.statements.clear();
		return taken;
	}

}
