package org.villageatlas.programme;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.villageatlas.answer.Features;
import org.villageatlas.answer.MediaTypes;
import org.villageatlas.answer.Page;
import org.villageatlas.answer.Report;
import org.villageatlas.problem.Outdated;

@RestController
class ProgrammeController {

    private static final String KIND = "programme";

    private final Programmes programmes;
    private final ChangedTables tables;

    ProgrammeController(Programmes programmes, ChangedTables tables) {
        this.programmes = programmes;
        this.tables = tables;
    }

    /**
     * What the list of programmes says beside them.
     *
     * @param tablesChanged files below the folder of gis-data that were changed after they filled the database, such as
     *     {@code albania/programme.csv}: what they say now is not what is stored
     */
    record CatalogueTables(List<String> tablesChanged) {}

    /** Programmes with their rules. */
    @GetMapping(
            path = "/api/programmes",
            produces = {MediaTypes.JSON, MediaTypes.GEOJSON, MediaTypes.CSV})
    Report<ProgrammeRow, CatalogueTables> list(
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) int limit, @RequestParam(defaultValue = "0") int offset) {
        return Features.of(programmes.list(), new Page(limit, offset), ProgrammeRow::feature)
                .with(new CatalogueTables(tables.changed()));
    }

    /** A programme with its rules; the ETag is for changing them. */
    @GetMapping("/api/programmes/{id}")
    ResponseEntity<ProgrammeRow> get(@PathVariable String id) {
        return answer(programmes.get(id));
    }

    /** Replaces what is known of a programme and its rules; every report of it is computed anew from then on. */
    @PutMapping("/api/programmes/{id}")
    ResponseEntity<ProgrammeRow> put(
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody ProgrammeRequest request) {
        Programme before = programmes.get(id);
        ProgrammeRow.of(before).version().check(KIND, id, ifMatch);
        Programme after = request.toProgramme(id);
        if (!programmes.replace(before, after)) {
            throw new Outdated(KIND, id, ifMatch);
        }
        return answer(after);
    }

    private static ResponseEntity<ProgrammeRow> answer(Programme programme) {
        ProgrammeRow row = ProgrammeRow.of(programme);
        return ResponseEntity.ok().eTag(row.version().tag()).body(row);
    }
}
