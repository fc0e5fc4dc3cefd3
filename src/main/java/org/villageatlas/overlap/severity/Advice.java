package org.villageatlas.overlap.severity;

/** What two villages with similar products had better do; the public word of each is its label. */
public enum Advice {
    JOINT_BRAND("joint-brand"),
    DIFFERENTIATE_VARIETY("differentiate-by-variety"),
    DIFFERENTIATE_SEASON_OR_MARKET("differentiate-by-season-or-market"),
    PACKAGE_TOGETHER("package-together"),
    NONE("no-conflict");

    private final String label;

    Advice(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
