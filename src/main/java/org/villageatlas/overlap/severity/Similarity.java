package org.villageatlas.overlap.severity;

/**
 * How similar two products are, a step for each level of the taxonomy; none shared is 0.
 *
 * <p>Sim = the step of the lowest shared level. A table that planners can read, in place of path measures such as that
 * of Wu and Palmer (1994), which scores products that share nothing but the root above 0.
 *
 * @param variety the same variety of the same product
 * @param product the same product, varieties different or unknown
 * @param group the same group
 * @param wider the same division or section
 */
public record Similarity(double variety, double product, double group, double wider) {

    /** 1, 0.5, 0.25 and 0.10. */
    public static final Similarity STANDARD = new Similarity(1, 0.5, 0.25, 0.1);

    /** @throws IllegalArgumentException unless 1 >= variety >= product >= group >= wider >= 0 */
    public Similarity {
        Checks.fraction("step of the same variety", variety);
        Checks.between("step of the same product", product, 0, variety);
        Checks.between("step of the same group", group, 0, product);
        Checks.between("step of the same division or section", wider, 0, group);
    }

    public double of(SharedLevel level) {
        return switch (level) {
            case VARIETY -> variety;
            case PRODUCT -> product;
            case GROUP -> group;
            case DIVISION, SECTION -> wider;
            case NONE -> 0;
        };
    }
}
