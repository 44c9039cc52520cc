package org.lianhe.graphql.schema;

import java.util.List;

import graphql.schema.idl.TypeDefinitionRegistry;

import org.springframework.graphql.execution.TypeDefinitionConfigurer;

/**
 * Makes the whole schema of what its files say: {@code schema/lab.graphqls} says what
 * only labs have, {@code schema/pattern.graphqls} what every list and every type of
 * entity has. The whole is kept in {@code schema/lianhe.graphql}.
 */
public final class SchemaCompletion implements TypeDefinitionConfigurer {

	@Override
	public void configure(TypeDefinitionRegistry schema) {
		removeGenerated(schema);
		Names names = new Names(schema);
		SchemaPattern items = SchemaPattern.takeFrom(schema, "Item", names);
		SchemaPattern codes = SchemaPattern.takeFrom(schema, "Code", names);
		EntityTypes entities = new EntityTypes(schema, items);
		EntityParts parts = new EntityParts(schema, items, entities);
		ListFields fields = new ListFields(schema, items, entities);
		entities.addCommonFields();
		new TypeListings(schema, entities, names).fill();
		fields.addArguments();
		new ListTypes(schema, items, codes, parts).make();
		fields.describeArguments();
	}

	/**
	 * Takes out what stands in no file: Spring Boot has all connections made by
	 * {@code ConnectionTypeDefinitionConfigurer} before it asks anybody else, without
	 * descriptions and counts.
	 */
	private static void removeGenerated(TypeDefinitionRegistry schema) {
		List.copyOf(schema.types().values())
			.stream()
			.filter((type) -> type.getSourceLocation() == null)
			.forEach(schema::remove);
	}

}
