alter table circuit add column edited_from varchar(100);
create index circuit_edited_from on circuit (edited_from);
