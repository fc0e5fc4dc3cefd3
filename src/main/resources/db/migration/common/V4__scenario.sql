create table scenario (
    id varchar(100) primary key,
    created timestamp with time zone not null,
    name varchar(200) not null,
    programme varchar(100),
    content varchar(4000000) not null
);
