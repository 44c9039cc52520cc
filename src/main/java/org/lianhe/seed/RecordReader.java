package org.lianhe.seed;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import org.lianhe.core.edtf.Edtf;
import org.lianhe.model.entity.EntityType;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.InjectableValues;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ObjectNode;

/**
 * Binds checked records to values. A single value may stand for a list of one; a list
 * that is absent is empty.
 */
final class RecordReader {

	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
		.disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
		.withConfigOverride(List.class, (list) -> list.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
		.addModule(new SimpleModule().addDeserializer(Edtf.class, new EdtfReader()))
		.build();

	private static final ObjectReader SOURCES = JSON.readerFor(SeedSource.class);

	private final Map<String, ObjectReader> entities = new HashMap<>();

	RecordReader(List<EntityType> types) {
		types.forEach((type) -> this.entities.put(type.singular(),
				JSON.readerFor(SeedEntity.class).with(new InjectableValues.Std().addValue(EntityType.class, type))));
	}

	SeedEntity entity(SeedRecord record) {
		return this.entities.get(record.type()).readValue(withSlug(record));
	}

	static SeedSource source(SeedRecord record) {
		return SOURCES.readValue(withSlug(record));
	}

	/** The fields with the slug, which files of one record have in their names only. */
	private static ObjectNode withSlug(SeedRecord record) {
		return record.fields().put("slug", record.slug());
	}

	static SeedDataset dataset(SeedRecord record) {
		return JSON.treeToValue(record.fields(), SeedDataset.class);
	}

	static SeedTerm term(String vocabulary, String code, ObjectNode fields) {
		return JSON.treeToValue(fields.put("vocabulary", vocabulary).put("code", code), SeedTerm.class);
	}

	/** Reads a date, which may be a number if it is a year. */
	private static final class EdtfReader extends StdScalarDeserializer<Edtf> {

		EdtfReader() {
			super(Edtf.class);
		}

		@Override
		public Edtf deserialize(JsonParser parser, DeserializationContext context) {
			return Edtf.parse(parser.getValueAsString());
		}

	}

}
