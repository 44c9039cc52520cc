package org.lianhe.search.quality;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * Whom a made-up query may mean. Names are compared without case, marks, spaces and signs
 * and in simplified characters; pinyin and initials of Chinese names count as names.
 * <ol>
 * <li>Who has exactly that name: they are right, and nobody else.</li>
 * <li>Failing that, of a part of a name: who has a name that begins so. Of an
 * abbreviation: who has a name with words that begin so, in that order.</li>
 * <li>Of a name in another order: who has a name of the same letters.</li>
 * <li>Of a name with a mistake: who has the name that the fewest edits lead to, unless
 * somebody has a name that holds all of the query.</li>
 * </ol>
 */
final class ExpectedAnswers {

	private final Map<SampleOrganization, List<String>> keys = new LinkedHashMap<>();

	ExpectedAnswers(List<SampleOrganization> bodies) {
		bodies.forEach((body) -> this.keys.put(body, keys(body)));
	}

	/** The slugs of those who are equally right. */
	Set<String> right(QueryForm form, String query) {
		String key = key(query);
		Set<String> exact = having(key::equals);
		if (!exact.isEmpty()) {
			return exact;
		}
		return switch (form) {
			case FRAGMENT, TWO_CHARACTERS -> having((name) -> name.startsWith(key));
			case ABBREVIATION -> abbreviated(query);
			case WORD_ORDER, SWAPPED -> having((name) -> letters(name).equals(letters(key)));
			case WRONG_CHARACTER, MISSING_CHARACTER, WRONG_LETTER, MISSING_LETTER -> nearest(key);
			default -> Set.of();
		};
	}

	private Set<String> nearest(String key) {
		Set<String> holding = having((name) -> name.contains(key));
		if (!holding.isEmpty()) {
			return holding;
		}
		LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
		int least = this.keys.values()
			.stream()
			.flatMap(List::stream)
			.mapToInt((name) -> distance.apply(name, key))
			.min()
			.orElseThrow();
		return having((name) -> distance.apply(name, key) == least);
	}

	private Set<String> abbreviated(String query) {
		return slugs((body) -> body.names()
			.stream()
			.anyMatch((name) -> isMadeOf(query, NameSpelling.words(name.toLowerCase(Locale.ROOT)))));
	}

	/** Whether a text is made of beginnings of words, in their order. */
	private static boolean isMadeOf(String text, List<String> words) {
		if (text.isEmpty()) {
			return true;
		}
		if (words.isEmpty()) {
			return false;
		}
		List<String> rest = words.subList(1, words.size());
		for (int i = 1; i <= text.length() && words.get(0).startsWith(text.substring(0, i)); i++) {
			if (isMadeOf(text.substring(i), rest)) {
				return true;
			}
		}
		return isMadeOf(text, rest);
	}

	private Set<String> having(Predicate<String> name) {
		return slugs((body) -> this.keys.getOrDefault(body, List.of()).stream().anyMatch(name));
	}

	private Set<String> slugs(Predicate<SampleOrganization> right) {
		return this.keys.keySet()
			.stream()
			.filter(right)
			.map(SampleOrganization::slug)
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static List<String> keys(SampleOrganization body) {
		List<String> keys = new ArrayList<>();
		for (String name : body.names()) {
			keys.add(key(name));
			if (NameSpelling.isHan(name)) {
				keys.add(NameSpelling.joined(name));
				keys.add(NameSpelling.initials(name));
			}
		}
		return keys;
	}

	private static String key(String text) {
		return ZhConverterUtil.toSimple(NameSpelling.withoutMarks(text))
			.toLowerCase(Locale.ROOT)
			.replaceAll("[^\\p{L}\\p{N}]", "");
	}

	private static String letters(String text) {
		return text.chars().sorted().mapToObj(Character::toString).collect(Collectors.joining());
	}

}
