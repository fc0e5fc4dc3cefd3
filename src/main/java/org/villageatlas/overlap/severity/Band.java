package org.villageatlas.overlap.severity;

/** How much attention a severity asks for, least first. */
public enum Band {
    NONE,
    WATCH,
    MODERATE,
    HIGH,
    SEVERE;

    /**
     * The least severity of each band above none.
     *
     * @param watch none lies below
     */
    public record Thresholds(double watch, double moderate, double high, double severe) {

        /** 20, 40, 60 and 80. */
        public static final Thresholds STANDARD = new Thresholds(20, 40, 60, 80);

        /** @throws IllegalArgumentException unless they rise from 0 to 100 */
        public Thresholds {
            Checks.between("threshold of watch", watch, 0, 100);
            Checks.between("threshold of moderate", moderate, watch, 100);
            Checks.between("threshold of high", high, moderate, 100);
            Checks.between("threshold of severe", severe, high, 100);
        }

        /** The band of a severity, rounded to six decimals first. */
        public Band of(double severity) {
            double rounded = Severity.rounded(severity);
            if (rounded >= severe) {
                return SEVERE;
            }
            if (rounded >= high) {
                return HIGH;
            }
            if (rounded >= moderate) {
                return MODERATE;
            }
            return rounded >= watch ? WATCH : NONE;
        }
    }
}
