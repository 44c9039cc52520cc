package org.lianhe.cost;

import java.util.HashMap;
import java.util.Map;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import org.jspecify.annotations.Nullable;
import org.lianhe.error.Code;
import org.lianhe.error.Refusal;

/**
 * How much a document asks for as it is written. It is measured before the document is
 * validated, in time that grows with its length alone: each fragment is measured once,
 * however often it is spread.
 */
final class DocumentSize {

	private final Map<String, FragmentDefinition> fragments = new HashMap<>();

	private final Map<String, Size> measured = new HashMap<>();

	private DocumentSize(Document document) {
		document.getDefinitionsOfType(FragmentDefinition.class)
			.forEach((fragment) -> this.fragments.putIfAbsent(fragment.getName(), fragment));
	}

	/** Refuses a document whose operations are too deep or have too many fields. */
	static void check(Document document, CostLimits limits, int depth) {
		DocumentSize size = new DocumentSize(document);
		for (OperationDefinition operation : document.getDefinitionsOfType(OperationDefinition.class)) {
			Size whole = size.of(operation.getSelectionSet());
			if (whole.depth() > depth) {
				throw new Refusal(Code.QUERY_TOO_DEEP, "The query is " + whole.depth() + " fields deep; it may be "
						+ depth + ". Ask in two queries, the second by slug.")
					.with("maximum", depth);
			}
			TooMany.check("fields once its fragments are written out", whole.fields(), limits.selections());
			TooMany.check("fields at the top", whole.atTop(), limits.rootFields());
		}
	}

	private Size of(@Nullable SelectionSet selections) {
		Size all = Size.NONE;
		if (selections != null) {
			for (Selection<?> selection : selections.getSelections()) {
				all = all.and(of(selection));
			}
		}
		return all;
	}

	private Size of(Selection<?> selection) {
		if (selection instanceof Field field) {
			return of(field.getSelectionSet()).within();
		}
		return (selection instanceof FragmentSpread spread) ? ofFragment(spread.getName())
				: of(((InlineFragment) selection).getSelectionSet());
	}

	/** A fragment that spreads itself counts as empty within itself; it is not valid. */
	private Size ofFragment(String name) {
		Size known = this.measured.putIfAbsent(name, Size.NONE);
		FragmentDefinition fragment = this.fragments.get(name);
		if (known != null || fragment == null) {
			return (known != null) ? known : Size.NONE;
		}
		Size size = of(fragment.getSelectionSet());
		this.measured.put(name, size);
		return size;
	}

	/**
	 * What selections ask for.
	 *
	 * @param fields of them and within them
	 * @param atTop of them alone
	 * @param depth of the deepest
	 */
	private record Size(long fields, long atTop, int depth) {

		static final Size NONE = new Size(0, 0, 0);

		Size and(Size other) {
			return new Size(Amount.sum(this.fields, other.fields), Amount.sum(this.atTop, other.atTop),
					Math.max(this.depth, other.depth));
		}

		Size within() {
			return new Size(Amount.sum(this.fields, 1), 1, this.depth + 1);
		}

	}

}
