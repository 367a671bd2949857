package de.pressespiegel.reports.sheet;

import java.util.List;

/**
 * A sheet of explanations.
 *
 * @param name what stands on its tab
 * @param title what stands above it
 * @param sections its parts
 */
public record MethodSheet(String name, String title, List<Section> sections) implements Sheet {

    /**
     * A part of the explanations.
     *
     * @param heading what it is about
     * @param entries term and explanation; a paragraph has an empty term
     */
    public record Section(String heading, List<Entry> entries) {}

    /**
     * A term and its explanation.
     *
     * @param term what is explained, may be empty
     * @param text the explanation
     */
    public record Entry(String term, String text) {}
}
