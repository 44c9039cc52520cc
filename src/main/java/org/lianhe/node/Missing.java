package org.lianhe.node;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.lianhe.error.Code;
import org.lianhe.error.Refusal;
import org.lianhe.error.Suggestions;
import org.lianhe.query.Run;

/**
 * Says why there is nothing under slugs, and what may have been meant.
 *
 * @param slugs tells of them
 * @param typeName the only type wanted, or null for any
 * @param guesses for how many slugs at most it is looked what may have been meant
 */
record Missing(Slugs slugs, @Nullable String typeName, int guesses) {

	/**
	 * Why there is nothing under each of these.
	 * @param former what became of those that once were an entity's
	 */
	Map<String, Refusal> reasons(Run run, Collection<String> missing, Map<String, Slugs.Former> former) {
		Map<String, String> types = (this.typeName != null) ? this.slugs.types(run, missing) : Map.of();
		Map<String, Refusal> reasons = new HashMap<>();
		int guessed = 0;
		for (String slug : missing) {
			Slugs.Former old = former.get(slug);
			String other = types.get(slug);
			if (old != null && old.mergedInto() == null) {
				reasons.put(slug, withdrawn(slug, old.reason()));
			}
			else if (other != null) {
				reasons.put(slug, ofType(slug, other));
			}
			else {
				boolean isGuessed = SlugForm.isShort(slug) && guessed++ < this.guesses;
				reasons.put(slug, unknown(slug, isGuessed ? guesses(run, slug) : List.of()));
			}
		}
		return reasons;
	}

	private List<String> guesses(Run run, String slug) {
		return Suggestions.forWord(slug, this.slugs.similar(run, slug, this.typeName));
	}

	private static Refusal withdrawn(String slug, @Nullable String reason) {
		return new Refusal(Code.GONE, ("\"" + slug + "\" was withdrawn. " + ((reason != null) ? reason : "")).strip())
			.with("argument", "slug");
	}

	private Refusal ofType(String slug, String other) {
		return new Refusal(Code.NOT_FOUND,
				"\"" + slug + "\" is not a" + article(what()) + " but a" + article(other) + ".")
			.with("argument", "slug")
			.with("type", other);
	}

	private Refusal unknown(String slug, List<String> guesses) {
		return new Refusal(Code.NOT_FOUND,
				"There is no " + what() + " \"" + slug + "\"." + Suggestions.sentence(guesses))
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
