package de.pressespiegel.text.stance.lexicon;

/** What kind of attitude an entry of the stance lexicon expresses; the column {@code class} in lower case. */
public enum StanceClass {
    AGREE,
    ALLIANCE,
    APOLOGISE,
    APPROVE,
    ATTACK,
    BLAME,
    CONCEDE,
    COOPERATE,
    DEMAND,
    DISAGREE,
    DISTRUST,
    EVALUATE,
    FEAR,
    HOPE,
    OPPOSE,
    PRAISE,
    REJECT,
    RIVAL,
    SANCTION,
    SUPPORT,
    THREAT,
    TRUST,
    WARN
}
