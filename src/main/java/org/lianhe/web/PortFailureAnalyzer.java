package org.lianhe.web;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says which port is unavailable and what to set, instead of a stack trace. */
class PortFailureAnalyzer extends AbstractFailureAnalyzer<PortUnavailableException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, PortUnavailableException cause) {
		String argument = "--" + cause.setting() + "=<port>";
		return new FailureAnalysis(cause.getMessage(), """
				Stop the program that uses port %d, or choose another port (0 takes any free one):
				java -jar ... %s
				mvn spring-boot:run -Dspring-boot.run.arguments=%s""".formatted(cause.port(), argument, argument),
				cause);
	}

}
