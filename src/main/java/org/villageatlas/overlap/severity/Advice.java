package org.villageatlas.overlap.severity;

/** What two villages with similar products had better do. */
public enum Advice {
    JOINT_BRAND,
    DIFFERENTIATE_BY_VARIETY,
    DIFFERENTIATE_BY_SEASON_OR_MARKET,
    PACKAGE_TOGETHER,
    NO_CONFLICT
}
