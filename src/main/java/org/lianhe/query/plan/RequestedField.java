package org.lianhe.query.plan;

import java.util.List;
import java.util.Map;

import graphql.normalized.ExecutableNormalizedField;
import org.jspecify.annotations.Nullable;
import org.lianhe.core.i18n.LanguagePreferences;

/**
 * A field as it was asked for.
 *
 * @param field with its arguments and what was asked of its value
 * @param slot where its value goes
 * @param isNonNull whether the schema promises a value
 */
public record RequestedField(ExecutableNormalizedField field, int slot, boolean isNonNull) {

	/** The arguments; absent and null are alike. */
	public Map<String, @Nullable Object> arguments() {
		return this.field.getResolvedArguments();
	}

	/** One argument, or null. */
	@SuppressWarnings("unchecked")
	public <T> @Nullable T argument(String name) {
		return (T) this.field.getResolvedArguments().get(name);
	}

	/** The languages wanted here: those of the argument, else those of the request. */
	public LanguagePreferences languages(LanguagePreferences ofRequest) {
		List<String> tags = argument("lang");
		return (tags == null || tags.isEmpty()) ? ofRequest : LanguagePreferences.ofTags(tags);
	}

	/** Where the field stands in the answer, without places in lists. */
	public List<Object> path() {
		return List.copyOf(this.field.getListOfResultKeys());
	}

	public List<ExecutableNormalizedField> children() {
		return this.field.getChildren();
	}

}
