package org.lianhe.seed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.lianhe.model.entity.EntityFact;
import org.lianhe.model.entity.EntityType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.core.io.ClassPathResource;

/**
 * The structure of all records, as JSON Schema: what is the same in all types stands in
 * {@code seed-schema/definitions.json}; the kinds and the facts of each type are added.
 */
final class SeedSchema {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final JsonNode DEFINITIONS = read();

	private final Map<String, FieldSchema> schemas = new HashMap<>();

	/**
	 * The schemas of all records.
	 * @param kinds that each type may have
	 */
	SeedSchema(Collection<EntityType> types, Map<String, Set<String>> kinds) {
		types.forEach((type) -> this.schemas.put(type.singular(),
				FieldSchema.of(ofEntity(type, kinds.getOrDefault(type.name(), Set.of())), DEFINITIONS::path)));
		List.of("source", "dataset", "terms")
			.forEach((type) -> this.schemas.put(type, FieldSchema.of(DEFINITIONS.path(type), DEFINITIONS::path)));
	}

	private static JsonNode read() {
		try (InputStream in = new ClassPathResource("seed-schema/definitions.json").getInputStream()) {
			return JSON.readTree(in).path("$defs");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Notes what is wrong in a record, and removes it. */
	void check(SeedRecord record, SeedProblems problems) {
		FieldSchema schema = this.schemas.get(record.type());
		if (schema == null) {
			throw new IllegalArgumentException("no type " + record.type());
		}
		new SchemaChecker(record, problems).check(schema);
	}

	/** The JSON Schema of the records of a type, which refers to the definitions. */
	static ObjectNode ofEntity(EntityType type, Set<String> kinds) {
		ObjectNode schema = DEFINITIONS.path("entity").deepCopy().asObject();
		ObjectNode properties = JsonNodeFactory.instance.objectNode();
		schema.path("properties").properties().forEach((field) -> {
			properties.set(field.getKey(), field.getValue());
			if ("slug".equals(field.getKey()) && type.hasKinds()) {
				properties.set("kind", oneOf(kinds));
				((ArrayNode) schema.path("required")).add("kind");
			}
			if ("names".equals(field.getKey())) {
				type.facts().forEach((fact) -> properties.set(fact.field(), ofFact(fact)));
			}
		});
		schema.set("properties", properties);
		return schema;
	}

	private static ObjectNode ofFact(EntityFact fact) {
		if (fact instanceof EntityFact.Code code) {
			ObjectNode claim = DEFINITIONS.path("dateClaim").deepCopy().asObject();
			((ObjectNode) claim.path("properties")).set("value", oneOf(code.values()));
			ObjectNode schema = JsonNodeFactory.instance.objectNode();
			ArrayNode forms = schema.putArray("anyOf").add(claim);
			forms.addObject().put("type", "array").set("items", claim);
			return schema;
		}
		return JsonNodeFactory.instance.objectNode()
			.put("$ref", "#/$defs/" + ((fact instanceof EntityFact.Point) ? "coordinates" : "dateClaims"));
	}

	private static ObjectNode oneOf(Set<String> values) {
		ObjectNode schema = JsonNodeFactory.instance.objectNode();
		ArrayNode all = schema.putArray("enum");
		values.stream().sorted().forEach(all::add);
		return schema;
	}

}
