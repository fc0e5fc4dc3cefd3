package org.villageatlas.catalogue;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which files filled the database, each with its fingerprint at that time. */
@Repository
class JdbcLoadedTables {

    private final JdbcClient jdbc;

    JdbcLoadedTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Fingerprints by file. */
    Map<String, String> find() {
        return jdbc
                .sql("select file, md5 from catalogue_table")
                .query((row, number) -> Map.entry(row.getString("file"), row.getString("md5")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void replace(Map<String, String> fingerprints) {
        jdbc.sql("delete from catalogue_table").update();
        fingerprints.forEach((file, md5) -> jdbc.sql("insert into catalogue_table (file, md5) values (?, ?)")
                .params(file, md5)
                .update());
    }
}
