package org.villageatlas.page;

/** The two sizes the page is made for: a desk and a telephone. */
enum Screen {
    WIDE(1440, 900),
    NARROW(390, 844);

    final int width;
    final int height;

    Screen(int width, int height) {
        this.width = width;
        this.height = height;
    }
}
