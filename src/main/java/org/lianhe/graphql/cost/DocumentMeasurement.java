package org.lianhe.graphql.cost;

import java.util.HashMap;
import java.util.List;
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
import org.lianhe.core.error.ApiException;
import org.lianhe.core.error.ErrorCode;

/**
 * Measures the size of a document before it is validated, in linear time: each fragment
 * is measured once, however often it is spread. Validation visits all operations and
 * fragments, and from each fragment all that it spreads, so that all of them count.
 */
final class DocumentMeasurement {

	private final Map<String, FragmentDefinition> fragments = new HashMap<>();

	private final Map<String, Size> measured = new HashMap<>();

	private final int depth;

	private DocumentMeasurement(List<FragmentDefinition> fragments, int depth) {
		fragments.forEach((fragment) -> this.fragments.putIfAbsent(fragment.getName(), fragment));
		this.depth = depth;
	}

	/** Rejects a document that is too deep or has too many fields. */
	static void check(Document document, int depth) {
		List<OperationDefinition> operations = document.getDefinitionsOfType(OperationDefinition.class);
		List<FragmentDefinition> fragments = document.getDefinitionsOfType(FragmentDefinition.class);
		DocumentLimits.check("operations", operations.size(), DocumentLimits.MAX_OPERATIONS);
		DocumentLimits.check("fragments", fragments.size(), DocumentLimits.MAX_FRAGMENTS);
		DocumentMeasurement size = new DocumentMeasurement(fragments, depth);
		Size all = Size.NONE;
		for (OperationDefinition operation : operations) {
			Size whole = size.of(operation.getSelectionSet());
			size.check(whole);
			all = all.and(whole);
		}
		size.checkSum(all);
		fragments.forEach((fragment) -> size.checkSpreads(size.ofFragment(fragment.getName())));
	}

	private void check(Size operation) {
		if (operation.depth() > this.depth) {
			throw new ApiException(ErrorCode.QUERY_TOO_DEEP, "The query is " + operation.depth()
					+ " fields deep; it may be " + this.depth + ". Ask in two queries, the second by slug.")
				.with("maximum", this.depth);
		}
		DocumentLimits.check("fields at the top", operation.atTop(), DocumentLimits.MAX_ROOT_FIELDS);
	}

	private void checkSum(Size selections) {
		DocumentLimits.check("fields once its fragments are written out", selections.fields(),
				DocumentLimits.MAX_SELECTIONS);
		DocumentLimits.check("spreads once its fragments are written out", selections.spreads(),
				DocumentLimits.MAX_SELECTIONS);
	}

	/** Validation also visits fragments that no operation spreads. */
	private void checkSpreads(Size fragment) {
		checkSum(fragment);
		if (fragment.nesting() >= this.depth) {
			throw new ApiException(ErrorCode.QUERY_TOO_DEEP,
					"The fragments of the document spread each other " + (fragment.nesting() + 1) + " deep; they may "
							+ this.depth + ". Write some of them out where they are spread.")
				.with("maximum", this.depth);
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
		return (selection instanceof FragmentSpread spread) ? ofFragment(spread.getName()).spread()
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
	 * The size of a selection set.
	 *
	 * @param fields of them and within them
	 * @param atTop of them alone
	 * @param depth of the deepest
	 * @param spreads of fragments, as often as they are written out
	 * @param nesting of fragments within each other
	 */
	private record Size(long fields, long atTop, int depth, long spreads, int nesting) {

		static final Size NONE = new Size(0, 0, 0, 0, 0);

		Size and(Size other) {
			return new Size(QueryCost.add(this.fields, other.fields), QueryCost.add(this.atTop, other.atTop),
					Math.max(this.depth, other.depth), QueryCost.add(this.spreads, other.spreads),
					Math.max(this.nesting, other.nesting));
		}

		Size within() {
			return new Size(QueryCost.add(this.fields, 1), 1, this.depth + 1, this.spreads, this.nesting);
		}

		Size spread() {
			return new Size(this.fields, this.atTop, this.depth, QueryCost.add(this.spreads, 1), this.nesting + 1);
		}

	}

}
