package org.lianhe.graphql.execution;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.AstPrinter;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.VariableDefinition;
import org.jspecify.annotations.Nullable;

/** A document that was parsed and fits the schema. */
public final class ValidDocument {

	private final PreparsedDocumentEntry entry;

	private volatile @Nullable String hash;

	ValidDocument(PreparsedDocumentEntry entry) {
		this.entry = entry;
	}

	PreparsedDocumentEntry entry() {
		return this.entry;
	}

	/**
	 * The sha256, in hexadecimal, of the document without comments and with no more white
	 * space than it needs. Documents with the same one have the same answers.
	 */
	public String hash() {
		String known = this.hash;
		if (known == null) {
			known = hash(document());
			this.hash = known;
		}
		return known;
	}

	static String hash(Document document) {
		return Sha256.hex(AstPrinter.printAstCompact(document));
	}

	/**
	 * The variables that the operation declares, of those that were sent. Nothing reads
	 * any others, so that no answer depends on them.
	 */
	public Map<String, Object> declared(@Nullable String operation, Map<String, Object> sent) {
		if (sent.isEmpty()) {
			return sent;
		}
		Map<String, Object> declared = new HashMap<>(sent);
		declared.keySet().retainAll(variables(operation));
		return declared;
	}

	private Set<String> variables(@Nullable String operation) {
		return document().getDefinitionsOfType(OperationDefinition.class)
			.stream()
			.filter((one) -> operation == null || operation.equals(one.getName()))
			.flatMap((one) -> one.getVariableDefinitions().stream())
			.map(VariableDefinition::getName)
			.collect(Collectors.toSet());
	}

	/**
	 * The name of the operation asked for, or of the only one; null where it has none.
	 */
	public @Nullable String operation(@Nullable String asked) {
		return (asked != null) ? asked
				: document().getFirstDefinitionOfType(OperationDefinition.class)
					.map(OperationDefinition::getName)
					.orElse(null);
	}

	/** Whether it asks for nothing but what the schema has. */
	public boolean isAboutTheSchema() {
		return document().getDefinitionsOfType(OperationDefinition.class)
			.stream()
			.allMatch((operation) -> operation.getSelectionSet()
				.getSelections()
				.stream()
				.allMatch(ValidDocument::isAboutTheSchema));
	}

	private static boolean isAboutTheSchema(Selection<?> selection) {
		return selection instanceof Field field && field.getName().startsWith("__");
	}

	private Document document() {
		return this.entry.getDocument();
	}

	/** Whether the operation asked for, or the only one, is to change something. */
	static boolean isMutation(Document document, @Nullable String operation) {
		return document.getDefinitionsOfType(OperationDefinition.class)
			.stream()
			.filter((one) -> operation == null || operation.equals(one.getName()))
			.anyMatch((one) -> one.getOperation() == OperationDefinition.Operation.MUTATION);
	}

}
