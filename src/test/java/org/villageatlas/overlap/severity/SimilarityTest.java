package org.villageatlas.overlap.severity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.villageatlas.overlap.MarketedProduct;
import org.villageatlas.overlap.Toy;
import org.villageatlas.problem.Invalid;
import org.villageatlas.programme.Steps;

class SimilarityTest {

    private static MarketedProduct marketed(String variety) {
        String category = switch (variety) {
            case "kabosu" -> "lime";
            case "dried_shiitake" -> "shiitake";
            case "mudmee_silk" -> "silk";
            case "black_mulberry" -> "mulberry";
            default -> "orange";
        };
        return Toy.marketed(variety, "Village", category, variety, null, java.util.Map.of());
    }

    @ParameterizedTest
    @CsvSource({
        "kiyomi,kiyomi,VARIETY,1",
        "kiyomi,greenhouse_mikan,PRODUCT,0.5",
        "kiyomi,miyauchi_iyo,PRODUCT,0.5",
        "greenhouse_mikan,miyauchi_iyo,PRODUCT,0.5",
        "kiyomi,kabosu,GROUP,0.25",
        "greenhouse_mikan,kabosu,GROUP,0.25",
        "kiyomi,black_mulberry,DIVISION,0.1",
        "kiyomi,dried_shiitake,SECTION,0.1",
        "kabosu,dried_shiitake,SECTION,0.1",
        "kiyomi,mudmee_silk,NONE,0",
        "dried_shiitake,mudmee_silk,NONE,0",
        "mudmee_silk,mudmee_silk,VARIETY,1"
    })
    void theLowestSharedLevelDecides(String one, String other, SharedLevel level, double step) {
        MarketedProduct a = marketed(one);
        MarketedProduct b = marketed(other);
        SharedLevel shared = SharedLevel.of(
                Toy.TAXONOMY.lowestShared(a.category(), b.category()).orElse(null), a.isSameVarietyAs(b));
        assertThat(shared).isEqualTo(level);
        assertThat(shared.similarity(Steps.STANDARD)).isEqualTo(step);
    }

    @ParameterizedTest
    @CsvSource({"1.1,0.5,0.25,0.1", "0.4,0.5,0.25,0.1", "1,0.5,0.6,0.1", "1,0.5,0.25,0.3", "1,0.5,0.25,-0.1"})
    void refusesStepsThatRiseAsProductsGrowLessAlike(double variety, double product, double group, double wider) {
        assertThatThrownBy(() -> new Steps(variety, product, group, wider))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("expected");
    }
}
