package org.villageatlas.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;

/** The parts of the page by the names that its readers know. */
record MapPage(Page page, Screen screen) {

    Locator map() {
        return page.getByRole(AriaRole.MAIN, new GetByRoleOptions().setName("Map of the villages"));
    }

    /** The signs of the villages on the map. */
    Locator signs() {
        return map().locator(".sign");
    }

    Locator sign(String village) {
        return map().getByRole(
                        AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^" + village + ", ")));
    }

    Locator legend() {
        return page.locator(".legend");
    }

    /** The entries of the legend as they are read, opening it where it starts folded. */
    List<String> legendEntries() {
        if (legend().getAttribute("open") == null) {
            legend().locator("summary").click();
        }
        return legend().getByRole(AriaRole.LISTITEM).allInnerTexts();
    }

    Locator credits() {
        return page.locator(".credits");
    }

    Locator status() {
        return page.locator("#status");
    }

    Locator search() {
        return page.getByRole(AriaRole.COMBOBOX, new GetByRoleOptions().setName("Search villages and cities"));
    }

    Locator tab(String name) {
        return page.getByRole(AriaRole.TAB, new GetByRoleOptions().setName(name).setExact(true));
    }

    /** Opens the report of this name. */
    Locator openTab(String name) {
        tab(name).click();
        return panel(name);
    }

    /** The report that the tab of this name opens. */
    Locator panel(String name) {
        return page.getByRole(
                AriaRole.TABPANEL, new GetByRoleOptions().setName(name).setExact(true));
    }

    /** The rows of a report's table, without its heading. */
    static Locator rows(Locator panel) {
        return panel.locator("tbody tr[data-key]");
    }

    static Locator total(Locator panel) {
        return panel.locator(".total");
    }

    static Locator heading(Locator panel, String title) {
        return panel.getByRole(AriaRole.COLUMNHEADER, new Locator.GetByRoleOptions().setName(title));
    }

    static Locator button(Locator panel, String title) {
        return panel.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(title));
    }

    /** Waits until the villages are there. */
    MapPage loaded() {
        assertThat(signs().first()).isVisible();
        return this;
    }

    /** Waits until the villages and their travel times are there. */
    MapPage withTimes() {
        loaded();
        assertThat(panel("Villages")
                        .getByRole(AriaRole.CELL, new Locator.GetByRoleOptions().setName(Words.MINUTES))
                        .first())
                .isVisible();
        return this;
    }

    Locator focused() {
        return page.locator(":focus");
    }
}
