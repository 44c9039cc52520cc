package org.lianhe.seed;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

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
 * Checks records by their schema, binds them to values and checks what they refer to. A
 * single value may stand for a list of one; a list that is absent is empty.
 */
final class RecordReader {

	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
		.disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
		.withConfigOverride(List.class, (list) -> list.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
		.addModule(new SimpleModule().addDeserializer(Edtf.class, new EdtfReader()))
		.build();

	private static final ObjectReader SOURCES = JSON.readerFor(SeedSource.class);

	private static final Map<String, String> VOCABULARIES = Map.of("predicates", "PREDICATE", "measures", "MEASURE",
			"units", "UNIT");

	private final Map<String, ObjectReader> entities = new HashMap<>();

	/** Names of the types of entity. */
	private final Set<String> types = new TreeSet<>();

	private final SeedSchema schema;

	private final ReferenceIndex index;

	private final SeedProblems problems;

	RecordReader(List<EntityType> types, SeedSchema schema, ReferenceIndex index, SeedProblems problems) {
		types.forEach((type) -> {
			this.types.add(type.name());
			this.entities.put(type.singular(),
					JSON.readerFor(SeedEntity.class).with(new InjectableValues.Std().addValue(EntityType.class, type)));
		});
		this.schema = schema;
		this.index = index;
		this.problems = problems;
	}

	/** Reads a record that was checked before. */
	SeedEntity entity(SeedRecord record) {
		return this.entities.get(record.type()).readValue(withSlug(record));
	}

	/** Reads a record that was checked before. */
	static SeedSource source(SeedRecord record) {
		return SOURCES.readValue(withSlug(record));
	}

	/** The fields with the slug, which files of one record have in their names only. */
	private static ObjectNode withSlug(SeedRecord record) {
		return record.fields().put("slug", record.slug());
	}

	SeedDataset checkDataset(SeedRecord record) {
		this.schema.check(record, this.problems);
		return JSON.treeToValue(record.fields(), SeedDataset.class);
	}

	/** Checks the terms of the open vocabularies, and adds them to the index. */
	void checkTerms(SeedRecord record) {
		this.schema.check(record, this.problems);
		record.fields().properties().forEach((vocabulary) -> vocabulary.getValue().properties().forEach((entry) -> {
			ObjectNode fields = ((ObjectNode) entry.getValue()).put("vocabulary", VOCABULARIES.get(vocabulary.getKey()))
				.put("code", entry.getKey());
			SeedTerm term = JSON.treeToValue(fields, SeedTerm.class);
			String path = vocabulary.getKey() + '.' + entry.getKey();
			checkTypes(record, path + ".subjects", term.subjects());
			checkTypes(record, path + ".objects", term.objects());
			this.index.addTerm(term);
		}));
	}

	private void checkTypes(SeedRecord record, String path, List<String> names) {
		for (int i = 0; i < names.size(); i++) {
			if (!names.get(i).isEmpty() && !this.types.contains(names.get(i))) {
				this.problems.add(record, path + '[' + i + ']', "\"" + names.get(i) + "\" is not a type.",
						"The types are " + String.join(", ", this.types) + ".");
			}
		}
	}

	void checkSource(SeedRecord record) {
		this.schema.check(record, this.problems);
		SeedSource source = source(record);
		ReferenceChecker checker = new ReferenceChecker(this.index, record, this.problems);
		checker.entity("publisher", source.publisher(), "Organization");
		checker.entity("originalPublisher", source.originalPublisher(), "Organization");
		for (int i = 0; i < source.authors().size(); i++) {
			String author = source.authors().get(i);
			String path = "authors[" + i + ']';
			checker.entity(path, author, "Person");
			if (!author.isEmpty()) {
				checker.checkUnique(author, path, "\"" + author + "\" is written twice.", "Keep one.");
			}
		}
	}

	SeedEntity checkEntity(SeedRecord record) {
		boolean hasNames = record.fields().has("names");
		this.schema.check(record, this.problems);
		SeedEntity entity = entity(record);
		new EntityChecker(new ReferenceChecker(this.index, record, this.problems), entity).check(hasNames);
		return entity;
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
