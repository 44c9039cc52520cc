package org.lianhe.search.quality;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How well a set of questions was answered.
 *
 * @param title of the set
 * @param answers to all of it
 */
record QualityReport(String title, List<AnsweredQuestion> answers) {

	/** This set and another one. */
	QualityReport with(String both, QualityReport other) {
		return new QualityReport(both, Stream.of(this.answers, other.answers).flatMap(List::stream).toList());
	}

	/**
	 * Mean over the questions of 1 / place of the first right hit, 0 where there is none.
	 */
	double meanReciprocalRank() {
		return mean(this.answers);
	}

	List<AnsweredQuestion> misses() {
		return this.answers.stream().filter(AnsweredQuestion::isMiss).toList();
	}

	/** The figures, by form too, and each miss. */
	String report() {
		Map<QueryForm, List<AnsweredQuestion>> forms = this.answers.stream()
			.collect(Collectors.groupingBy((answer) -> answer.question().form(), () -> new EnumMap<>(QueryForm.class),
					Collectors.toList()));
		StringBuilder report = new StringBuilder(line(this.title, this.answers));
		forms.values().forEach((answers) -> report.append(line("  " + answers.get(0).question().formCode(), answers)));
		misses().forEach((miss) -> report.append("  miss: ").append(miss).append('\n'));
		return report.toString();
	}

	private static String line(String title, List<AnsweredQuestion> answers) {
		long found = answers.stream().filter((answer) -> !answer.isMiss()).count();
		return String.format(Locale.ROOT, "%-24s mean reciprocal rank %.4f, %d of %d come first%n", title,
				mean(answers), found, answers.size());
	}

	private static double mean(List<AnsweredQuestion> answers) {
		return answers.stream().mapToDouble(AnsweredQuestion::reciprocal).average().orElseThrow();
	}

}
