package org.lianhe.seed;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/** The seed has problems, all of which the message lists. Nothing was loaded. */
public final class SeedException extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1;

	SeedException(List<SeedProblem> problems, int count) {
		super(text(problems, count), null, false, false);
	}

	SeedException(String message) {
		super(message, null, false, false);
	}

	private static String text(List<SeedProblem> problems, int count) {
		String all = problems.stream().map(SeedProblem::toString).collect(Collectors.joining("\n"));
		String rest = (count > problems.size()) ? "\n… and " + (count - problems.size()) + " more" : "";
		return all + rest + "\n" + count + ((count == 1) ? " problem" : " problems")
				+ " in the seed; nothing was loaded.";
	}

}
