package org.lianhe.model.lookup;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

	private List<String> guesses(ExecutionState state, String slug) {
		return SpellingSuggestions.forWord(slug, this.slugs.similarSlugs(state, slug, this.typeName));
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
