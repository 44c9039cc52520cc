-- What each source says of a fact, on which facts sources differ, and how many sources there are for each fact.

create table disagreement (
    id bigint primary key,
    entity_id bigint not null references entity (id),
    entity_type varchar(16) not null,
    field varchar(32),
    measure_id bigint references term (id),
    measure varchar(64),
    as_of varchar(40),
    as_of_earliest date,
    as_of_latest date,
    value_count integer not null,
    source_count integer not null,
    check ((field is null) <> (measure_id is null))
);
create index disagreement_by_entity on disagreement (entity_id, id);

create table claim (
    id bigint primary key,
    entity_id bigint not null references entity (id),
    field varchar(32) not null,
    claimed varchar(400) not null,
    preference varchar(24) not null,
    source_count integer not null,
    disagreement_id bigint references disagreement (id)
);
create index claim_by_entity on claim (entity_id, id);
create index claim_by_disagreement on claim (disagreement_id, id);

alter table citation add column claim_id bigint references claim (id);
create index citation_by_claim on citation (claim_id, id);
-- a register has fields instead of paragraphs
alter table citation alter column paragraph drop not null;
alter table citation add column locator varchar(80);
alter table citation add column attributed_to_id bigint references entity (id);
create index citation_by_attributed_to on citation (attributed_to_id, id);

alter table entity add column source_count integer default 1 not null;
alter table relation add column source_count integer default 1 not null;
alter table observation add column source_count integer default 1 not null;
alter table statement add column source_count integer default 1 not null;
create index entity_by_source_count on entity (type, source_count, id);

alter table observation add column lower_amount double precision;
alter table observation add column upper_amount double precision;
alter table observation add constraint observation_range check (lower_amount <= upper_amount);
alter table observation add column disagreement_id bigint references disagreement (id);
create index observation_by_disagreement on observation (disagreement_id, id);

-- what held once and no longer when its source told of it
alter table relation add column standing varchar(16) default 'ACTUAL' not null
    constraint relation_standing check (standing in ('ACTUAL', 'PLANNED', 'FORMER'));
update relation set standing = status;
alter table relation drop column status;
alter table relation rename column standing to status;

-- the places and topics that each entity is in, however far up, and how far; 0 where it is tied to the very one
create table placement (
    entity_id bigint not null references entity (id),
    whole_id bigint not null references entity (id),
    distance integer not null,
    primary key (entity_id, whole_id)
);
create index placement_by_whole on placement (whole_id, distance, entity_id);
