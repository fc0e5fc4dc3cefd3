package org.villageatlas.overlap.nomination;

import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.villageatlas.job.LongWork;

@RestController
class NominationController {

    private final Nominations nominations;

    NominationController(Nominations nominations) {
        this.nominations = nominations;
    }

    /**
     * What would be if a village made one more product.
     *
     * <p>Tells the pairs that the product would be in, what would change for rivals, neighbouring villages and markets, and
     * what the village could make instead. Nothing is stored.
     */
    @LongWork
    @PostMapping("/api/overlap/what-if")
    WhatIfAnswer whatIf(@RequestBody WhatIfRequest request) {
        return nominations.tryOut(request);
    }
}
