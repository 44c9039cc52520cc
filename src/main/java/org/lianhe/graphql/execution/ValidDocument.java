package org.lianhe.graphql.execution;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.AstPrinter;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.VariableDefinition;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import org.jspecify.annotations.Nullable;

/** A document that was parsed and fits the schema. */
public final class ValidDocument {

	private final String text;

	private final PreparsedDocumentEntry entry;

	private volatile @Nullable String hash;

	ValidDocument(String text, Document document) {
		this.text = text;
		this.entry = new PreparsedDocumentEntry(document);
	}

	/** The document as it was sent. */
	public String text() {
		return this.text;
	}

	PreparsedDocumentEntry entry() {
		return this.entry;
	}

	/**
	 * The SHA-256, in hexadecimal, of the document without comments and unnecessary white
	 * space. Documents with the same hash have the same responses.
	 */
	public String hash() {
		String known = this.hash;
		if (known == null) {
			known = ValidDocument.sha256(AstPrinter.printAstCompact(this.entry.getDocument()));
			this.hash = known;
		}
		return known;
	}

	/**
	 * The given variables that the operation declares. A response depends on no others.
	 */
	public Map<String, Object> declaredVariables(@Nullable String operationName, Map<String, Object> variables) {
		if (variables.isEmpty()) {
			return variables;
		}
		Map<String, Object> declared = new HashMap<>(variables);
		declared.keySet().retainAll(variableNames(operationName));
		return declared;
	}

	private Set<String> variableNames(@Nullable String operationName) {
		return operations(this.entry.getDocument(), operationName)
			.flatMap((operation) -> operation.getVariableDefinitions().stream())
			.map(VariableDefinition::getName)
			.collect(Collectors.toSet());
	}

	/** The given name of an operation, or that of the only one; null if it has none. */
	public @Nullable String operationName(@Nullable String given) {
		return (given != null) ? given
				: operations(this.entry.getDocument(), null).findFirst().map(OperationDefinition::getName).orElse(null);
	}

	/** Whether all its fields of {@code Query} are about the schema. */
	public boolean isIntrospection() {
		return operations(this.entry.getDocument(), null)
			.flatMap((operation) -> operation.getSelectionSet().getSelections().stream())
			.allMatch(ValidDocument::isIntrospection);
	}

	private static boolean isIntrospection(Selection<?> selection) {
		return selection instanceof Field field && field.getName().startsWith("__");
	}

	/** Whether the operation of a document, which need not be valid, is a mutation. */
	public static boolean isMutation(String document, @Nullable String operationName) {
		try {
			return operations(Parser.parse(document), operationName)
				.anyMatch((operation) -> operation.getOperation() == OperationDefinition.Operation.MUTATION);
		}
		catch (InvalidSyntaxException ex) {
			return false;
		}
	}

	/** The operation of this name; all operations if it is null. */
	private static Stream<OperationDefinition> operations(Document document, @Nullable String operationName) {
		return document.getDefinitionsOfType(OperationDefinition.class)
			.stream()
			.filter((operation) -> operationName == null || operationName.equals(operation.getName()));
	}

	/** The SHA-256 of these bytes. */
	public static byte[] sha256(byte[] bytes) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(bytes);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** The SHA-256 of a text in UTF-8, in lower-case hexadecimal. */
	public static String sha256(String text) {
		return HexFormat.of().formatHex(sha256(text.getBytes(StandardCharsets.UTF_8)));
	}

}
