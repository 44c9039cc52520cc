package org.lianhe.graphql.schema;

import java.util.Set;

/**
 * Tells which directives a schema may advertise. The library declares experimental ones
 * in every schema, whether or not the server does what they ask for.
 */
public final class SupportedDirectives {

	private static final Set<String> UNSUPPORTED = Set.of("defer", "experimental_disableErrorPropagation");

	private SupportedDirectives() {
	}

	/** Whether the server does what a directive asks for. */
	public static boolean isSupported(String directive) {
		return !UNSUPPORTED.contains(directive);
	}

}
