-- The whole store: one table for what all entities share, one for each type that has facts of its own,
-- one each for names, identifiers, relations, observations, statements, citations. Runs unchanged on H2
-- and PostgreSQL. Ids are ranks: the loader gives them anew with each content, in the byte order of the
-- slug, so that ordering by id is ordering by slug on any database. Columns named key_* hold collation
-- keys, which compare byte by byte, so that order does not depend on the database's locale.

create table dataset (
    id integer primary key check (id = 1),
    version varchar(40) not null,
    digest varchar(64) not null,
    loader integer not null,
    released date not null,
    licence varchar(40) not null,
    title_en varchar(400) not null,
    title_zh_hans varchar(400) not null,
    coverage_en varchar(4000) not null,
    coverage_zh_hans varchar(4000) not null,
    limitations_en varchar(4000) not null,
    limitations_zh_hans varchar(4000) not null
);

-- one row, locked by whoever loads: instances that start together load once
create table load_lock (
    id integer primary key check (id = 1)
);
insert into load_lock (id) values (1);

create table kind (
    type varchar(16) not null,
    code varchar(32) not null,
    primary key (type, code)
);

create table term (
    id bigint primary key,
    vocabulary varchar(16) not null check (vocabulary in ('PREDICATE', 'MEASURE', 'UNIT')),
    code varchar(64) not null,
    label_en varchar(200) not null,
    label_zh_hans varchar(200) not null,
    inverse_en varchar(200),
    inverse_zh_hans varchar(200),
    definition_en varchar(1000) not null,
    definition_zh_hans varchar(1000) not null,
    unique (vocabulary, code)
);

create table entity (
    id bigint primary key,
    type varchar(16) not null,
    kind varchar(32),
    slug varchar(80) not null unique,
    name_zh_hans varchar(400) not null,
    name_zh_hant varchar(400) not null,
    name_en varchar(400),
    name_pinyin varchar(800) not null,
    -- origin of each of the four names in the order above: C curated, T translated, D derived, - absent
    name_origins char(4) not null,
    key_zh_hans bytea not null,
    key_zh_hant bytea not null,
    key_en bytea not null,
    description_en varchar(4000) not null,
    description_zh_hans varchar(4000) not null,
    updated date not null,
    unconnected varchar(400),
    unique (id, type),
    foreign key (type, kind) references kind (type, code)
);
create index entity_by_type on entity (type, id);
create index entity_by_kind on entity (type, kind, id);
create index entity_by_zh_hans on entity (type, key_zh_hans, id);
create index entity_by_zh_hant on entity (type, key_zh_hant, id);
create index entity_by_en on entity (type, key_en, id);
create index entity_by_updated on entity (type, updated, id);

-- slugs that no longer are an entity's own: merged into one, or withdrawn (entity_id is null)
create table former_slug (
    slug varchar(80) primary key,
    entity_id bigint references entity (id),
    reason varchar(400)
);

-- the transitive closure of part-of over places and topics; distance 0 is the one itself, 1 a direct part
create table ancestry (
    entity_id bigint not null references entity (id),
    ancestor_id bigint not null references entity (id),
    distance integer not null check (distance >= 0),
    primary key (entity_id, ancestor_id),
    check ((entity_id = ancestor_id) = (distance = 0))
);
create index ancestry_by_ancestor on ancestry (ancestor_id, distance, entity_id);

create table name (
    id bigint primary key,
    entity_id bigint not null references entity (id),
    text varchar(800) not null,
    folded varchar(800) not null,
    lang varchar(16) not null check (lang in ('zh-Hans', 'zh-Hant', 'en', 'zh-Latn-pinyin')),
    kind varchar(16) not null check (kind in ('PREFERRED', 'ALIAS', 'SHORT', 'FORMER', 'AS_PRINTED')),
    origin varchar(16) not null check (origin in ('CURATED', 'TRANSLATED', 'DERIVED')),
    check (text <> ''),
    unique (entity_id, lang, kind, text)
);
create index name_by_text on name (folded, entity_id);

create table identifier (
    id bigint primary key,
    entity_id bigint not null references entity (id),
    scheme varchar(32) not null,
    code varchar(400) not null,
    uri varchar(500),
    grade char(1) not null check (grade in ('A', 'B')),
    evidence varchar(1000) not null,
    unique (scheme, code, entity_id)
);
create index identifier_by_entity on identifier (entity_id, id);

create table source (
    id bigint primary key,
    slug varchar(80) not null unique,
    title_zh_hans varchar(400) not null,
    title_en varchar(400) not null,
    key_zh_hans bytea not null,
    key_zh_hant bytea not null,
    key_en bytea not null,
    publisher_id bigint not null references entity (id),
    original_publisher_id bigint references entity (id),
    published varchar(40),
    published_earliest date,
    published_latest date,
    language varchar(16) not null,
    digest char(64) not null,
    paragraphs integer not null check (paragraphs > 0),
    updated date not null,
    check ((published is null) = (published_earliest is null)),
    check ((published is null) = (published_latest is null))
);
create index source_by_zh_hans on source (key_zh_hans, id);
create index source_by_published on source (published_earliest, id);

create table source_author (
    source_id bigint not null references source (id),
    person_id bigint not null references entity (id),
    position integer not null,
    primary key (source_id, position),
    unique (person_id, source_id)
);

create table relation (
    id bigint primary key,
    code char(16) not null unique,
    subject_id bigint not null,
    subject_type varchar(16) not null,
    predicate_id bigint not null references term (id),
    predicate varchar(64) not null,
    object_id bigint not null,
    object_type varchar(16) not null,
    role_en varchar(400),
    role_zh_hans varchar(400),
    period varchar(40),
    period_earliest date,
    period_latest date,
    status varchar(16) not null check (status in ('ACTUAL', 'PLANNED')),
    recorded date not null,
    foreign key (subject_id, subject_type) references entity (id, type),
    foreign key (object_id, object_type) references entity (id, type),
    check (subject_id <> object_id),
    check ((period is null) = (period_earliest is null)),
    check ((period is null) = (period_latest is null))
);
create index relation_by_subject on relation (subject_id, predicate, object_type, id);
create index relation_by_object on relation (object_id, predicate, subject_type, id);
create index relation_by_predicate on relation (predicate, id);
create index relation_by_period on relation (period_earliest, id);

create table observation (
    id bigint primary key,
    code char(16) not null unique,
    subject_id bigint not null references entity (id),
    measure_id bigint not null references term (id),
    measure varchar(64) not null,
    amount double precision not null,
    unit_id bigint not null references term (id),
    unit varchar(64) not null,
    qualifier varchar(16) not null
        check (qualifier in ('EXACT', 'APPROXIMATE', 'AT_LEAST', 'OVER', 'UNDER', 'TARGET', 'PLANNED')),
    as_of varchar(40),
    as_of_earliest date,
    as_of_latest date,
    note_en varchar(1000),
    note_zh_hans varchar(1000),
    recorded date not null,
    check ((as_of is null) = (as_of_earliest is null)),
    check ((as_of is null) = (as_of_latest is null))
);
create index observation_by_subject on observation (subject_id, id);
create index observation_by_measure on observation (measure, amount, id);
create index observation_by_amount on observation (amount, id);
create index observation_by_as_of on observation (as_of_earliest, id);

create table statement (
    id bigint primary key,
    code char(16) not null unique,
    speaker_id bigint not null references entity (id),
    paraphrase_en varchar(1000) not null,
    paraphrase_zh_hans varchar(1000) not null,
    topic_id bigint references entity (id),
    about_id bigint references entity (id),
    said varchar(40),
    said_earliest date,
    said_latest date,
    recorded date not null,
    check ((said is null) = (said_earliest is null)),
    check ((said is null) = (said_latest is null))
);
create index statement_by_speaker on statement (speaker_id, id);
create index statement_by_topic on statement (topic_id, id);
create index statement_by_about on statement (about_id, id);
create index statement_by_said on statement (said_earliest, id);

-- one paragraph that supports one fact: a record (or one of its fields), a relation, an observation, a statement
create table citation (
    id bigint primary key,
    source_id bigint not null references source (id),
    paragraph integer not null check (paragraph >= 0),
    support varchar(16) not null check (support in ('STATED', 'INFERRED')),
    field varchar(32),
    claimed varchar(400),
    entity_id bigint references entity (id),
    relation_id bigint references relation (id),
    observation_id bigint references observation (id),
    statement_id bigint references statement (id),
    check ((case when entity_id is null then 0 else 1 end)
        + (case when relation_id is null then 0 else 1 end)
        + (case when observation_id is null then 0 else 1 end)
        + (case when statement_id is null then 0 else 1 end) = 1)
);
create index citation_by_entity on citation (entity_id, id);
create index citation_by_relation on citation (relation_id, id);
create index citation_by_observation on citation (observation_id, id);
create index citation_by_statement on citation (statement_id, id);
create index citation_by_source on citation (source_id, paragraph, id);
