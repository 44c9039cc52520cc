package org.lianhe.seed;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Shows what is wrong in the seed instead of a stack trace; the process then ends with a
 * code other than 0.
 */
class SeedFailureAnalyzer extends AbstractFailureAnalyzer<SeedException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, SeedException cause) {
		return new FailureAnalysis(cause.getMessage(),
				"Correct the records named above; seed/README.md describes each field.", cause);
	}

}
