create spatial index village_geom on village (geom);
create spatial index city_geom on city (geom);
create spatial index resource_geom on resource (geom);
create spatial index service_geom on service (geom);
