create index village_geom on village using gist (geom);
create index city_geom on city using gist (geom);
create index resource_geom on resource using gist (geom);
create index service_geom on service using gist (geom);
