package de.pressespiegel.text.evaluation;

import java.util.List;

/**
 * A page with what its main text must and must not contain.
 *
 * @param htmlBase64 the page as it was fetched, bytes in Base64
 * @param with stretches of the main text
 * @param without stretches of everything around it
 */
public record MainTextPage(String id, String url, String htmlBase64, List<String> with, List<String> without) {}
