package org.lianhe.graphql.cost;

import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.NamedNode;
import graphql.language.Node;
import org.jspecify.annotations.Nullable;
import org.lianhe.core.error.ApiException;
import org.lianhe.core.error.ErrorCode;

/** Counts what is written in a document: aliases, directives, the letters of names. */
final class DocumentStatistics {

	private int aliases;

	private int directives;

	private int longest;

	private DocumentStatistics() {
	}

	static void check(Document document, CostProperties limits) {
		DocumentStatistics written = new DocumentStatistics();
		written.count(document);
		DocumentLimitErrors.check("aliases", written.aliases, limits.aliases());
		DocumentLimitErrors.check("directives", written.directives, limits.directives());
		if (written.longest > limits.nameLength()) {
			throw new ApiException(ErrorCode.QUERY_TOO_COSTLY, "The document has a name of " + written.longest
					+ " letters; names may have " + limits.nameLength() + ". Take a shorter one.")
				.with("maximum", limits.nameLength());
		}
	}

	private void count(Node<?> node) {
		if (node instanceof Field field && field.getAlias() != null) {
			this.aliases++;
			name(field.getAlias());
		}
		if (node instanceof DirectivesContainer<?> container) {
			this.directives += container.getDirectives().size();
		}
		if (node instanceof NamedNode<?> named) {
			name(named.getName());
		}
		for (Node<?> child : node.getChildren()) {
			count(child);
		}
	}

	private void name(@Nullable String name) {
		this.longest = Math.max(this.longest, (name != null) ? name.length() : 0);
	}

}
