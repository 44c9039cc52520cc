package org.lianhe.query.plan;

import java.util.List;
import java.util.Map;

import graphql.normalized.ExecutableNormalizedField;
import org.jspecify.annotations.Nullable;
import org.lianhe.core.i18n.LanguagePreferences;

/**
 * A field as requested in the operation.
 *
 * @param field the field with its arguments and its selection
 * @param slot index of its value in {@link ResultObject}
 * @param isNonNull whether the schema declares it non-null
 */
public record RequestedField(ExecutableNormalizedField field, int slot, boolean isNonNull) {

	/** The arguments; null and absent are equal. */
	public Map<String, @Nullable Object> arguments() {
		return this.field.getResolvedArguments();
	}

	/** The value of an argument; null if it is absent. */
	@SuppressWarnings("unchecked")
	public <T> @Nullable T argument(String name) {
		return (T) this.field.getResolvedArguments().get(name);
	}

	/**
	 * The languages of the argument {@code lang}; those of the request if it is absent.
	 */
	public LanguagePreferences languages(LanguagePreferences ofRequest) {
		List<String> tags = argument("lang");
		return (tags == null || tags.isEmpty()) ? ofRequest : LanguagePreferences.ofTags(tags);
	}

	/** The path of the field in the response, without list indexes. */
	public List<Object> path() {
		return List.copyOf(this.field.getListOfResultKeys());
	}

	public List<ExecutableNormalizedField> children() {
		return this.field.getChildren();
	}

}
