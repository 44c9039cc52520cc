package org.lianhe.seed;

import org.jspecify.annotations.Nullable;
import org.lianhe.core.edtf.ValidityInterval;
import org.lianhe.query.schema.tables.records.ChangeRecord;
import org.lianhe.query.schema.tables.records.CitationRecord;
import org.lianhe.query.schema.tables.records.DatasetRecord;
import org.lianhe.query.schema.tables.records.EntityRecord;
import org.lianhe.query.schema.tables.records.IdentifierRecord;
import org.lianhe.query.schema.tables.records.NameRecord;
import org.lianhe.query.schema.tables.records.ObservationRecord;
import org.lianhe.query.schema.tables.records.RelationRecord;
import org.lianhe.query.schema.tables.records.ReleaseRecord;
import org.lianhe.query.schema.tables.records.SourceRecord;
import org.lianhe.query.schema.tables.records.StatementRecord;
import org.lianhe.query.schema.tables.records.TermRecord;
import org.lianhe.seed.release.FieldChange;
import org.mapstruct.BeanMapping;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.ReportingPolicy;
import org.mapstruct.factory.Mappers;

/** Maps records of the seed to rows. */
@Mapper(unmappedTargetPolicy = ReportingPolicy.ERROR)
interface RowMapper {

	RowMapper INSTANCE = Mappers.getMapper(RowMapper.class);

	@Mapping(target = "id", constant = "1L")
	@Mapping(target = "titleEn", source = "seed.title.en")
	@Mapping(target = "titleZhHans", source = "seed.title.zhHans")
	@Mapping(target = "coverageEn", source = "seed.coverage.en")
	@Mapping(target = "coverageZhHans", source = "seed.coverage.zhHans")
	@Mapping(target = "limitationsEn", source = "seed.limitations.en")
	@Mapping(target = "limitationsZhHans", source = "seed.limitations.zhHans")
	@Mapping(target = "authorEn", source = "seed.author.en")
	@Mapping(target = "authorZhHans", source = "seed.author.zhHans")
	DatasetRecord dataset(SeedDataset seed, String digest, String kept, int loader);

	@Mapping(target = "labelEn", source = "seed.label.en")
	@Mapping(target = "labelZhHans", source = "seed.label.zhHans")
	@Mapping(target = "inverseEn", source = "seed.inverse.en")
	@Mapping(target = "inverseZhHans", source = "seed.inverse.zhHans")
	@Mapping(target = "definitionEn", source = "seed.definition.en")
	@Mapping(target = "definitionZhHans", source = "seed.definition.zhHans")
	TermRecord term(long id, SeedTerm seed);

	@Mapping(target = ".", source = "names.keys")
	@Mapping(target = "type", source = "typeName")
	@Mapping(target = "kind", source = "kind")
	@Mapping(target = "descriptionEn", source = "seed.description.en")
	@Mapping(target = "descriptionZhHans", source = "seed.description.zhHans")
	EntityRecord entity(long id, String typeName, String kind, SeedEntity seed, NameCompletion.Preferred names,
			int degree, int sourceCount);

	@Mapping(target = "text", source = "name.text")
	NameRecord name(long id, long entityId, SeedEntity.Name name, String folded);

	IdentifierRecord identifier(long id, long entityId, SeedEntity.Identifier seed, @Nullable String uri);

	@Mapping(target = "titleEn", source = "seed.title.en")
	@Mapping(target = "titleZhHans", source = "seed.title.zhHans")
	@Mapping(target = "published", source = "seed.published.text")
	@Mapping(target = "publishedEarliest", source = "seed.published.earliest")
	@Mapping(target = "publishedLatest", source = "seed.published.latest")
	@Mapping(target = "readOn", source = "seed.read.text")
	@Mapping(target = "readOnEarliest", source = "seed.read.earliest")
	@Mapping(target = "readOnLatest", source = "seed.read.latest")
	SourceRecord source(long id, SeedSource seed, long publisherId, @Nullable Long originalPublisherId,
			NameCompletion.Keys keys);

	@Mapping(target = "roleEn", source = "seed.role.en")
	@Mapping(target = "roleZhHans", source = "seed.role.zhHans")
	@Mapping(target = "period", source = "seed.period.text")
	@Mapping(target = "periodEarliest", source = "seed.period.earliest")
	@Mapping(target = "periodLatest", source = "seed.period.latest")
	RelationRecord relation(FactWriter.Fact fact, FactWriter.Ends ends, SeedEntity.Relation seed,
			ValidityInterval holding);

	@Mapping(target = "qualifier_", source = "seed.qualifier")
	@Mapping(target = "lowerAmount", source = "seed.lower")
	@Mapping(target = "upperAmount", source = "seed.upper")
	@Mapping(target = "asOf", source = "seed.asOf.text")
	@Mapping(target = "asOfEarliest", source = "seed.asOf.earliest")
	@Mapping(target = "asOfLatest", source = "seed.asOf.latest")
	@Mapping(target = "noteEn", source = "seed.note.en")
	@Mapping(target = "noteZhHans", source = "seed.note.zhHans")
	ObservationRecord observation(FactWriter.Fact fact, long subjectId, long measureId, long unitId,
			SeedObservation seed, @Nullable Long disagreementId);

	@Mapping(target = "paraphraseEn", source = "seed.paraphrase.en")
	@Mapping(target = "paraphraseZhHans", source = "seed.paraphrase.zhHans")
	@Mapping(target = "said", source = "seed.said.text")
	@Mapping(target = "saidEarliest", source = "seed.said.earliest")
	@Mapping(target = "saidLatest", source = "seed.said.latest")
	StatementRecord statement(FactWriter.Fact fact, long speakerId, @Nullable Long topicId, @Nullable Long aboutId,
			SeedEntity.Statement seed);

	@Mapping(target = "datasetId", constant = "1L")
	ReleaseRecord release(long id, StoredReleases.Release seed, @Nullable String since, int isCurrent);

	@Mapping(target = "action", expression = "java(seed.action())")
	@Mapping(target = "recordType", expression = "java(seed.type().toUpperCase(java.util.Locale.ROOT))")
	@Mapping(target = "property", expression = "java(seed.property())")
	@Mapping(target = "valueBefore", source = "seed.before")
	@Mapping(target = "valueAfter", source = "seed.after")
	ChangeRecord change(long id, long releaseId, FieldChange seed, ChangeTableWriter.ChangeSubject subject);

	@BeanMapping(ignoreUnmappedSourceProperties = "source")
	CitationRecord citation(long id, long sourceId, SeedCitation seed, @Nullable Long attributedToId,
			@Nullable Long claimId, FactWriter.Cited cited);

}
