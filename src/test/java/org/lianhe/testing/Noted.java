package org.lianhe.testing;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import org.lianhe.query.jdbc.StatementListener;

import org.springframework.context.annotation.Bean;

/**
 * Notes the statements that are run for answers, in a server whose properties ask for it.
 */
public final class Noted {

	private final List<String> statements = new CopyOnWriteArrayList<>();

	/** The property with which a server has one. */
	public static Map<String, String> property() {
		return Map.of("spring.main.sources", Noted.class.getName());
	}

	@Bean
	StatementListener noting() {
		return (statement, field, nanos, rows, failure) -> this.statements.add(statement.sql());
	}

	/** The texts of those that were run since the last time that this was asked. */
	public List<String> taken() {
		List<String> taken = List.copyOf(this.statements);
		this.statements.clear();
		return taken;
	}

}
