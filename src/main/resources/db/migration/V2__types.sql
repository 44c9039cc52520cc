-- What each type has beside what all entities share: its kinds and its own facts. The type column repeats
-- the type so that the foreign key holds a row to an entity of that type.

insert into kind (type, code) values
    ('Initiative', 'PROGRAMME'), ('Initiative', 'PLATFORM'), ('Initiative', 'AGREEMENT'),
    ('Initiative', 'CONFERENCE'), ('Initiative', 'COMPETITION'), ('Initiative', 'CENTRE'), ('Initiative', 'ZONE'),
    ('Initiative', 'POLICY'), ('Initiative', 'STUDY'), ('Initiative', 'EVENT'),
    ('Alliance', 'CONSORTIUM'), ('Alliance', 'INDUSTRY_ALLIANCE'), ('Alliance', 'EDUCATION_ALLIANCE'),
    ('Alliance', 'ASSOCIATION'),
    ('Lab', 'JOINT_LAB'), ('Lab', 'CORPORATE_LAB'), ('Lab', 'UNIVERSITY_LAB'), ('Lab', 'NATIONAL_LAB'),
    ('Lab', 'RESEARCH_INSTITUTE'),
    ('Organization', 'COMPANY'), ('Organization', 'UNIVERSITY'), ('Organization', 'GOVERNMENT'),
    ('Organization', 'PUBLIC_INSTITUTION'), ('Organization', 'SOCIETY'), ('Organization', 'INVESTOR'),
    ('Organization', 'MEDIA'), ('Organization', 'HOSPITAL'), ('Organization', 'OTHER'),
    ('Place', 'COUNTRY'), ('Place', 'REGION'), ('Place', 'PROVINCE'), ('Place', 'CITY'), ('Place', 'DISTRICT'),
    ('Place', 'PARK'), ('Place', 'BUILDING');

create table initiative (
    id bigint primary key,
    type varchar(16) not null check (type = 'Initiative'),
    period varchar(40),
    period_earliest date,
    period_latest date,
    status varchar(16) check (status in ('PLANNED', 'ANNOUNCED', 'ONGOING', 'COMPLETED')),
    foreign key (id, type) references entity (id, type),
    check ((period is null) = (period_earliest is null)),
    check ((period is null) = (period_latest is null))
);
create index initiative_by_period on initiative (period_earliest, id);

create table alliance (
    id bigint primary key,
    type varchar(16) not null check (type = 'Alliance'),
    founded varchar(40),
    founded_earliest date,
    founded_latest date,
    foreign key (id, type) references entity (id, type),
    check ((founded is null) = (founded_earliest is null)),
    check ((founded is null) = (founded_latest is null))
);
create index alliance_by_founded on alliance (founded_earliest, id);

create table lab (
    id bigint primary key,
    type varchar(16) not null check (type = 'Lab'),
    founded varchar(40),
    founded_earliest date,
    founded_latest date,
    foreign key (id, type) references entity (id, type),
    check ((founded is null) = (founded_earliest is null)),
    check ((founded is null) = (founded_latest is null))
);
create index lab_by_founded on lab (founded_earliest, id);

create table organization (
    id bigint primary key,
    type varchar(16) not null check (type = 'Organization'),
    founded varchar(40),
    founded_earliest date,
    founded_latest date,
    foreign key (id, type) references entity (id, type),
    check ((founded is null) = (founded_earliest is null)),
    check ((founded is null) = (founded_latest is null))
);
create index organization_by_founded on organization (founded_earliest, id);

create table place (
    id bigint primary key,
    type varchar(16) not null check (type = 'Place'),
    latitude double precision check (latitude between -90 and 90),
    longitude double precision check (longitude between -180 and 180),
    coordinates_grade char(1) check (coordinates_grade in ('A', 'B')),
    coordinates_evidence varchar(1000),
    foreign key (id, type) references entity (id, type),
    check ((latitude is null) = (longitude is null))
);

create table product (
    id bigint primary key,
    type varchar(16) not null check (type = 'Product'),
    released varchar(40),
    released_earliest date,
    released_latest date,
    foreign key (id, type) references entity (id, type),
    check ((released is null) = (released_earliest is null)),
    check ((released is null) = (released_latest is null))
);
create index product_by_released on product (released_earliest, id);
