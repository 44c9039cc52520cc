package org.lianhe.graphql.execution;

import java.util.ArrayList;
import java.util.List;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.schema.SchemaTraverser;
import graphql.schema.idl.DirectiveInfo;
import graphql.schema.idl.ScalarInfo;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;

/**
 * Finds elements of a schema that are not described, or not in the field's usual case.
 */
final class SchemaLint extends GraphQLTypeVisitorStub {

	private final List<String> findings = new ArrayList<>();

	static List<String> of(GraphQLSchema schema) {
		SchemaLint lint = new SchemaLint();
		new SchemaTraverser().depthFirstFullSchema(lint, schema);
		return lint.findings;
	}

	private TraversalControl look(GraphQLNamedSchemaElement element, TraverserContext<GraphQLSchemaElement> context,
			String form) {
		String name = element.getName();
		boolean isBuiltIn = name.startsWith("__") || isBuiltIn(context.getParentNode());
		if (!isBuiltIn) {
			String description = element.getDescription();
			if (description == null || description.isBlank()) {
				this.findings.add(place(element, context) + " is not described");
			}
			else if (!description.matches("(?s)\\S.*[.:)`]")) {
				this.findings.add(place(element, context) + " is not described in a sentence");
			}
			if (!name.matches(form)) {
				this.findings.add(place(element, context) + " is not named as such elements are");
			}
		}
		return isBuiltIn ? TraversalControl.ABORT : TraversalControl.CONTINUE;
	}

	private static boolean isBuiltIn(GraphQLSchemaElement parent) {
		return parent instanceof GraphQLNamedSchemaElement named && named.getName().startsWith("__");
	}

	private static String place(GraphQLNamedSchemaElement element, TraverserContext<GraphQLSchemaElement> context) {
		return (context.getParentNode() instanceof GraphQLNamedSchemaElement parent)
				? parent.getName() + "." + element.getName() : element.getName();
	}

	@Override
	public TraversalControl visitGraphQLDirective(GraphQLDirective node,
			TraverserContext<GraphQLSchemaElement> context) {
		return DirectiveInfo.isGraphqlSpecifiedDirective(node) ? TraversalControl.ABORT
				: look(node, context, "[a-z][A-Za-z]+");
	}

	@Override
	public TraversalControl visitGraphQLObjectType(GraphQLObjectType node,
			TraverserContext<GraphQLSchemaElement> context) {
		return look(node, context, "[A-Z][A-Za-z]+");
	}

	@Override
	public TraversalControl visitGraphQLInterfaceType(GraphQLInterfaceType node,
			TraverserContext<GraphQLSchemaElement> context) {
		return look(node, context, "[A-Z][A-Za-z]+");
	}

	@Override
	public TraversalControl visitGraphQLInputObjectType(GraphQLInputObjectType node,
			TraverserContext<GraphQLSchemaElement> context) {
		return look(node, context, "[A-Z][A-Za-z]+(Filter|Order|Key)");
	}

	@Override
	public TraversalControl visitGraphQLEnumType(GraphQLEnumType node, TraverserContext<GraphQLSchemaElement> context) {
		return look(node, context, "[A-Z][A-Za-z]+");
	}

	@Override
	public TraversalControl visitGraphQLScalarType(GraphQLScalarType node,
			TraverserContext<GraphQLSchemaElement> context) {
		return ScalarInfo.isGraphqlSpecifiedScalar(node) ? TraversalControl.CONTINUE
				: look(node, context, "[A-Z][A-Za-z]+");
	}

	@Override
	public TraversalControl visitGraphQLFieldDefinition(GraphQLFieldDefinition node,
			TraverserContext<GraphQLSchemaElement> context) {
		return look(node, context, "[a-z][A-Za-z]+");
	}

	@Override
	public TraversalControl visitGraphQLArgument(GraphQLArgument node, TraverserContext<GraphQLSchemaElement> context) {
		return look(node, context, "[a-z][A-Za-z]+");
	}

	@Override
	public TraversalControl visitGraphQLInputObjectField(GraphQLInputObjectField node,
			TraverserContext<GraphQLSchemaElement> context) {
		return look(node, context, "[a-z][A-Za-z]+");
	}

	@Override
	public TraversalControl visitGraphQLEnumValueDefinition(GraphQLEnumValueDefinition node,
			TraverserContext<GraphQLSchemaElement> context) {
		return look(node, context, "[A-Z]+(_[A-Z]+)*");
	}

}
