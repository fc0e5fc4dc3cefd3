package org.villageatlas.overlap.nomination;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class NominationController {

    private final Nominations nominations;

    NominationController(Nominations nominations) {
        this.nominations = nominations;
    }

    @PostMapping("/api/overlap/what-if")
    Map<String, @Nullable Object> whatIf(@RequestBody WhatIfRequest request) {
        return nominations.tryOut(request).toMap();
    }
}
