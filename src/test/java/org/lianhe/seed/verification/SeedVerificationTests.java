package org.lianhe.seed.verification;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SeedVerificationTests {

	/** So many Chinese characters in a row are no coincidence. */
	private static final int RUN = 12;

	private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}+");

	private final Map<String, Curated> entities = Curated.entities();

	private final Map<String, Object> passedOver = Curated
		.yaml(Path.of("src/test/resources/verification/passed-over.yaml"));

	@Test
	void everyParagraphThatNamesAnEntityIsCitedByIt() {
		Articles articles = Articles.atHand();
		assertThat(uncited(articles.paragraphs(), this.entities)).isEmpty();
	}

	@Test
	void aParagraphThatNamesAnEntityInVainIsFound() {
		Curated lab = this.entities.get("hkai-lab");
		assertThat(lab).isNotNull();
		assertThat(uncited(Map.of("some-source#3", "香港人工智能实验室"), Map.of("hkai-lab", lab)))
			.containsExactly("some-source#3 names hkai-lab (香港人工智能实验室)");
	}

	@Test
	void noTextOfOursRepeatsASource() {
		Articles articles = Articles.atHand();
		Set<String> runs = new HashSet<>();
		articles.paragraphs().values().forEach((text) -> runs.addAll(runs(text)));
		assertThat(runs).isNotEmpty();
		List<String> repeated = new ArrayList<>();
		this.entities.values()
			.forEach((record) -> record.ownWords()
				.flatMap((text) -> runs(text).stream())
				.filter(runs::contains)
				.forEach((run) -> repeated.add(record.slug() + ": " + run)));
		assertThat(repeated).isEmpty();
	}

	@Test
	void everyTextIsOfASourceAndHasAsManyParagraphsAsItSays() {
		Articles articles = Articles.atHand();
		Map<String, Curated> sources = Curated.sources();
		assertThat(articles.sources()).isNotEmpty().isSubsetOf(sources.keySet());
		sources.keySet().retainAll(articles.sources());
		sources.forEach((slug, source) -> assertThat(source.fields().get("paragraphs")).as(slug)
			.isEqualTo(articles.last(slug)));
	}

	@Test
	void everyPersonHasAPostAPartOrAStatement() {
		Set<String> authors = Curated.sources()
			.values()
			.stream()
			.flatMap((source) -> ((List<?>) source.fields().getOrDefault("authors", List.of())).stream())
			.map(Object::toString)
			.collect(Collectors.toSet());
		assertThat(this.entities.values()).filteredOn((record) -> "person".equals(record.type()))
			.allSatisfy(
					(person) -> assertThat(!person.list("relations").isEmpty() || !person.list("statements").isEmpty()
							|| authors.contains(person.slug()))
						.as(person.slug())
						.isTrue());
	}

	@Test
	void noEntityIsUnconnectedWithoutAReason() {
		Set<String> connected = new TreeSet<>();
		this.entities.values().forEach((record) -> record.list("relations").forEach((tie) -> {
			connected.add(record.slug());
			connected.add(Curated.text(tie, "object"));
		}));
		assertThat(this.entities.values()).allSatisfy(
				(record) -> assertThat(connected.contains(record.slug()) != record.fields().containsKey("unconnected"))
					.as(record.slug() + " is either tied to another or says why not")
					.isTrue());
	}

	@Test
	void inverseFactsAgree() {
		Map<String, String> seen = new TreeMap<>();
		List<String> twice = new ArrayList<>();
		this.entities.values().forEach((record) -> record.list("relations").forEach((tie) -> {
			String object = Curated.text(tie, "object");
			String predicate = Curated.text(tie, "predicate");
			if (seen.containsKey(object + ' ' + predicate + ' ' + record.slug())) {
				twice.add(record.slug() + " and " + object + " are each " + predicate + " the other");
			}
			seen.put(record.slug() + ' ' + predicate + ' ' + object, "");
		}));
		assertThat(twice).isEmpty();
	}

	@Test
	void everyTopicIsUsed() {
		Set<String> used = new TreeSet<>();
		this.entities.values().forEach((record) -> {
			record.list("relations").forEach((tie) -> used.add(Curated.text(tie, "object")));
			record.list("statements").forEach((saying) -> used.add(Curated.text(saying, "topic")));
		});
		assertThat(this.entities.values()).filteredOn((record) -> "topic".equals(record.type()))
			.extracting(Curated::slug)
			.isSubsetOf(used);
	}

	/**
	 * Paragraphs that name an entity which does not cite them, but for those passed over
	 * with a reason.
	 */
	private List<String> uncited(Map<String, String> paragraphs, Map<String, Curated> of) {
		Citations citations = new Citations(of);
		Mentions mentions = new Mentions(of);
		List<String> uncited = new ArrayList<>();
		paragraphs.forEach((paragraph, text) -> mentions.in(text).forEach((name, slugs) -> {
			boolean isCited = slugs.stream().anyMatch((slug) -> citations.of(slug).contains(paragraph));
			if (!isCited && slugs.stream().noneMatch((slug) -> isPassedOver(slug, paragraph))) {
				uncited.add(paragraph + " names " + String.join(" or ", slugs) + " (" + name + ")");
			}
		}));
		return uncited;
	}

	private boolean isPassedOver(String slug, String paragraph) {
		return this.passedOver.get(slug) instanceof Map<?, ?> entry && entry.get("reason") != null
				&& ("all".equals(entry.get("paragraphs"))
						|| entry.get("paragraphs") instanceof List<?> some && some.contains(paragraph));
	}

	private static Set<String> runs(String text) {
		Set<String> runs = new HashSet<>();
		CHINESE.matcher(text).results().forEach((match) -> {
			for (int i = 0; i + RUN <= match.group().length(); i++) {
				runs.add(match.group().substring(i, i + RUN));
			}
		});
		return runs;
	}

}
