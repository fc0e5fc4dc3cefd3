-- Fingerprints of the files that filled the catalogue, to tell later on which of them were changed since.
create table catalogue_table (
    file varchar(200) primary key,
    md5 varchar(32) not null
);
