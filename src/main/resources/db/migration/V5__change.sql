-- The releases that are kept, and what each differs in from the content that is loaded.

-- digest over the releases that are kept, as the content depends on them too
alter table dataset add column kept varchar(64) default '' not null;

-- as wide as all ids that others refer to
alter table dataset alter column id set data type bigint;

-- newest first by id
create table release (
    id bigint primary key,
    dataset_id bigint not null references dataset (id),
    version varchar(40) not null,
    released date not null,
    digest varchar(64) not null,
    -- 1 for the content that is loaded
    is_current integer not null check (is_current in (0, 1)),
    -- the version by which changes since it are asked for; null for loaded content that bears the version of another release
    since varchar(40) unique
);

-- one field that changed since a release, or one record that is new or gone; in order by id
create table change (
    id bigint primary key,
    release_id bigint not null references release (id),
    action char(3) not null check (action in ('ADD', 'MOD', 'DEL')),
    record_type varchar(16) not null,
    slug varchar(160) not null,
    property varchar(80),
    field varchar(1000),
    fact char(16),
    former_fact char(16),
    value_before text,
    value_after text,
    entity_id bigint references entity (id),
    source_id bigint references source (id),
    merged_into_id bigint references entity (id),
    reason varchar(400),
    check ((property is null) = (field is null)),
    check ((value_before is null) = (action = 'ADD')),
    check ((value_after is null) = (action = 'DEL'))
);
create index change_in_order on change (release_id, id);
create index change_by_slug on change (release_id, slug, id);
create index change_by_type on change (release_id, record_type, id);
create index change_by_action on change (release_id, action, id);
create index change_by_property on change (release_id, property, id);
create index change_by_entity on change (entity_id, id);
