package org.lianhe.model.lookup;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.lianhe.core.error.ApiException;
import org.lianhe.core.error.ErrorCode;
import org.lianhe.core.error.SpellingSuggestions;
import org.lianhe.query.plan.ExecutionState;

/**
 * Tells why slugs have no entity, and suggests others.
 *
 * @param slugs reads former and similar slugs
 * @param typeName type of the entities; null for any
 * @param guesses number of slugs for which suggestions are searched
 */
record MissingReason(SlugQueries slugs, @Nullable String typeName, int guesses) {

	private static final Pattern NOT_OF_A_SLUG = Pattern.compile("[^\\p{L}\\p{N}]+");

	/**
	 * Returns the error for each slug.
	 * @param former those of the slugs that once belonged to an entity
	 */
	Map<String, ApiException> errors(ExecutionState state, Collection<String> missing,
			Map<String, SlugQueries.SlugHistory> former) {
		Map<String, String> types = (this.typeName != null) ? this.slugs.typesBySlug(state, missing) : Map.of();
		Map<String, ApiException> reasons = new HashMap<>();
		int guessed = 0;
		for (String slug : missing) {
			SlugQueries.SlugHistory old = former.get(slug);
			String other = types.get(slug);
			if (old != null && old.mergedInto() == null) {
				reasons.put(slug, withdrawn(slug, old.reason()));
			}
			else if (other != null) {
				reasons.put(slug, ofType(slug, other));
			}
			else {
				boolean isGuessed = SlugFormat.isShort(slug) && guessed++ < this.guesses;
				reasons.put(slug, unknown(slug, isGuessed ? guesses(state, slug) : List.of()));
			}
		}
		return reasons;
	}

	/**
	 * Returns the slug that differs in case or punctuation, else slugs that are spelt
	 * alike and those of entities with this name; the latter first if the text can be no
	 * slug.
	 */
	private List<String> guesses(ExecutionState state, String slug) {
		String form = NOT_OF_A_SLUG.matcher(slug.strip().toLowerCase(Locale.ROOT)).replaceAll("-");
		Map<String, Boolean> similar = this.slugs.similarSlugs(state, form, slug, this.typeName);
		if (similar.containsKey(form)) {
			return List.of(form);
		}
		List<String> spelt = SpellingSuggestions.forWord(form, similar.keySet());
		Stream<String> named = similar.keySet()
			.stream()
			.filter(similar::get)
			.sorted(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
		return (SlugFormat.isKept(slug) ? Stream.concat(spelt.stream(), named) : Stream.concat(named, spelt.stream()))
			.distinct()
			.limit(SpellingSuggestions.MAX_SUGGESTIONS)
			.toList();
	}

	private static ApiException withdrawn(String slug, @Nullable String reason) {
		return new ApiException(ErrorCode.GONE,
				("\"" + slug + "\" was withdrawn. " + ((reason != null) ? reason : "")).strip())
			.with("argument", "slug");
	}

	private ApiException ofType(String slug, String other) {
		return new ApiException(ErrorCode.NOT_FOUND,
				"\"" + slug + "\" is not a" + article(what()) + " but a" + article(other) + ".")
			.with("argument", "slug")
			.with("type", other);
	}

	private ApiException unknown(String slug, List<String> guesses) {
		return new ApiException(ErrorCode.NOT_FOUND,
				"There is no " + what() + " \"" + slug + "\"." + SpellingSuggestions.sentence(guesses))
			.with("argument", "slug")
			.suggesting(guesses);
	}

	private String what() {
		return (this.typeName != null) ? this.typeName : "entity";
	}

	private static String article(String noun) {
		return ("AEIOU".indexOf(Character.toUpperCase(noun.charAt(0))) >= 0) ? "n " + noun : " " + noun;
	}

}
