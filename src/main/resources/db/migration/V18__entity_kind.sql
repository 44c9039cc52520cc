-- Every entity has a kind; where the type has no kinds, it is the type itself. Hong Kong and Macao are places of a
-- kind of their own.

insert into kind (type, code) values
    ('Person', 'PERSON'), ('Product', 'PRODUCT'), ('Cohort', 'COHORT'), ('Topic', 'TOPIC'),
    ('Place', 'SPECIAL_ADMINISTRATIVE_REGION');

update entity set kind = upper(type) where kind is null;
alter table entity alter column kind set not null;
