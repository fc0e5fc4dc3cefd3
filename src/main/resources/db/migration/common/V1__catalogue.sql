create table programme (
    id varchar(100) primary key,
    name varchar(200) not null,
    country varchar(100) not null,
    area_unit varchar(100) not null,
    started integer,
    description varchar(2000),
    neighbour_minutes integer not null check (neighbour_minutes > 0),
    half_time_minutes integer not null check (half_time_minutes > 0),
    cutoff_minutes integer not null check (cutoff_minutes > 0),
    min_city_population integer not null check (min_city_population >= 0),
    source varchar(2000) not null
);

create table village (
    id varchar(100) primary key,
    programme varchar(100) not null references programme (id),
    name varchar(200) not null,
    search_name varchar(200) not null,
    region varchar(200) not null,
    search_region varchar(200) not null,
    municipality varchar(200),
    admin_unit varchar(200),
    geom geometry(point, 4326) not null,
    place_confidence varchar(10) not null,
    population integer check (population >= 0),
    elevation_m integer,
    description varchar(2000),
    source varchar(2000) not null,
    note varchar(2000)
);
create index village_programme on village (programme);

create table city (
    id varchar(100) primary key,
    name varchar(200) not null,
    region varchar(200),
    geom geometry(point, 4326) not null,
    population integer not null check (population >= 0),
    population_year integer not null,
    gateway boolean not null,
    source varchar(2000) not null
);

create table category (
    id varchar(100) primary key,
    parent varchar(100) references category (id),
    level varchar(10) not null,
    name varchar(200) not null,
    hs varchar(10),
    cpc varchar(10),
    description varchar(2000)
);

create table product (
    id varchar(150) primary key,
    village varchar(100) not null references village (id),
    category varchar(100) not null references category (id),
    name varchar(200) not null,
    variety varchar(200),
    nominated boolean,
    rating double precision check (rating between 0 and 5),
    producers integer check (producers >= 0),
    yearly_sales_eur double precision check (yearly_sales_eur >= 0),
    months varchar(40) not null,
    source varchar(2000) not null,
    note varchar(2000)
);
create index product_village on product (village);
create index product_category on product (category);

create table resource (
    id varchar(150) primary key,
    village varchar(100) not null references village (id),
    kind varchar(20) not null,
    name varchar(200) not null,
    theme varchar(20),
    visit_minutes integer check (visit_minutes > 0),
    visit_minutes_estimated boolean not null,
    months varchar(40) not null,
    opening_hours varchar(500),
    quality double precision check (quality between 0 and 5),
    geom geometry(point, 4326),
    source varchar(2000) not null,
    note varchar(2000)
);
create index resource_village on resource (village);

create table service (
    id varchar(150) primary key,
    village varchar(100) not null references village (id),
    kind varchar(20) not null,
    name varchar(200),
    geom geometry(point, 4326),
    source varchar(2000) not null,
    note varchar(2000)
);
create index service_village on service (village);
