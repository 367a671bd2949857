package de.pressespiegel.text.knowledge;

import java.util.List;

/**
 * What the knowledge base says about a state beyond its names.
 *
 * @param entity the state itself
 * @param adjectives uninflected stems ({@code chinesisch})
 * @param inhabitants nominative forms, singular and plural
 * @param capital German name of the capital
 */
public record Country(KnownEntity entity, List<String> adjectives, List<String> inhabitants, String capital) {}
