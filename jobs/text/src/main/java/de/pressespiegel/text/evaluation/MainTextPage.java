package de.pressespiegel.text.evaluation;

import java.util.List;

/**
 * A page with what its main text must and must not contain.
 *
 * @param html the page as it was fetched
 * @param with stretches of the main text
 * @param without stretches of everything around it
 */
@SuppressWarnings("ArrayRecordComponent") // read once, never compared
public record MainTextPage(String id, String url, byte[] html, List<String> with, List<String> without) {}
