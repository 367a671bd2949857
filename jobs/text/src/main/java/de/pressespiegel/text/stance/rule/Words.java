package de.pressespiegel.text.stance.rule;

import de.pressespiegel.text.stance.lexicon.FrameVerbs;
import de.pressespiegel.text.stance.lexicon.OfficeActs;
import de.pressespiegel.text.stance.lexicon.QualityLexicon;
import de.pressespiegel.text.stance.lexicon.RemovalNouns;
import de.pressespiegel.text.stance.lexicon.SupportVerbs;
import de.pressespiegel.text.stance.lexicon.TargetLimits;

/**
 * Word lists beside the stance lexicon.
 *
 * @param support verbs that carry a noun of attitude
 * @param offices what somebody does by office
 * @param qualities words that say how something is
 * @param limits verbs that need a thing as target
 * @param removals nouns for somebody's leaving office
 * @param verbs verbs by what they do with an attitude that another word carries
 */
public record Words(
        SupportVerbs support,
        OfficeActs offices,
        QualityLexicon qualities,
        TargetLimits limits,
        RemovalNouns removals,
        FrameVerbs verbs) {}
