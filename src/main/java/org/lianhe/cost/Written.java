package org.lianhe.cost;

import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.NamedNode;
import graphql.language.Node;
import org.jspecify.annotations.Nullable;
import org.lianhe.error.Code;
import org.lianhe.error.Refusal;

/** Counts what is written in a document: aliases, directives, the letters of names. */
final class Written {

	private int aliases;

	private int directives;

	private int longest;

	private Written() {
	}

	static void check(Document document, CostLimits limits) {
		Written written = new Written();
		written.count(document);
		TooMany.check("aliases", written.aliases, limits.aliases());
		TooMany.check("directives", written.directives, limits.directives());
		if (written.longest > limits.nameLength()) {
			throw new Refusal(Code.QUERY_TOO_COSTLY, "The document has a name of " + written.longest
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
