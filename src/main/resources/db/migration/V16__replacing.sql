-- Content is replaced in one transaction: each row that is deleted is looked for in the tables that may refer to it,
-- which without an index reads the whole table once a row. Terms and the dataset are few and are left without.

create index involvement_by_dated_fact on involvement (dated_fact_id);
create index dated_fact_by_relation on dated_fact (relation_id);
create index dated_fact_by_observation on dated_fact (observation_id);
create index dated_fact_by_statement on dated_fact (statement_id);
create index dated_fact_by_entity on dated_fact (entity_id);
create index source_by_publisher on source (publisher_id);
create index source_by_original_publisher on source (original_publisher_id);
create index former_slug_by_entity on former_slug (entity_id);
create index change_by_source on change (source_id);
create index change_by_merged_into on change (merged_into_id);
