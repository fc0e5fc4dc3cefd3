package org.villageatlas.overlap.severity;

/** What numbers of a formula must satisfy; a breach is a wrong setting, not a wrong request. */
final class Checks {

    private Checks() {}

    static double fraction(String name, double value) {
        return between(name, value, 0, 1);
    }

    static double between(String name, double value, double least, double most) {
        if (!(value >= least && value <= most)) {
            throw new IllegalArgumentException(name + " is " + value + "; expected " + least + " to " + most);
        }
        return value;
    }

    static double positive(String name, double value) {
        if (!(value > 0 && Double.isFinite(value))) {
            throw new IllegalArgumentException(name + " is " + value + "; expected a number above 0");
        }
        return value;
    }
}
