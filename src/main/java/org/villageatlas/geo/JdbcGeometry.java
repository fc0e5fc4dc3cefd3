package org.villageatlas.geo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import net.postgis.jdbc.jts.JtsGeometry;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.postgresql.PGConnection;
import org.postgresql.util.PGobject;
import org.springframework.jdbc.core.SqlTypeValue;

/**
 * Geometries of JTS as parameters and columns of SQL, of any kind and with their SRID: H2 takes and gives them as they
 * are, PostgreSQL as PostGIS's own objects.
 */
public final class JdbcGeometry {

    private JdbcGeometry() {}

    /** The value of a parameter; null is stored as null. */
    public static SqlTypeValue parameter(@Nullable Geometry geometry) {
        return (statement, index, type, name) -> statement.setObject(
                index,
                geometry != null && statement.getConnection().isWrapperFor(PGConnection.class)
                        ? new JtsGeometry(geometry)
                        : geometry);
    }

    /** The geometry of a column, or nothing where it is null. */
    public static Optional<Geometry> read(ResultSet row, String column) throws SQLException {
        Object value = row.getObject(column);
        return Optional.ofNullable(
                value instanceof PGobject object ? JtsGeometry.geomFromString(object.getValue()) : (Geometry) value);
    }
}
