package de.pressespiegel.text.quotation.rule;

import java.util.List;

/** The rules in the order in which they are asked: the surer first, since what is taken stays taken. */
public final class Rules {
    private Rules() {}

    /** All rules. */
    public static List<Rule> inOrder() {
        return List.of(
                new InterviewRule(),
                new DirectFrameAfterRule(),
                new DirectInterruptedRule(),
                new DirectFrameBeforeRule(),
                new LostMarkRule(),
                new SoFrameRule(),
                new WieFrameRule(),
                new ContentFirstRule(),
                new WonachRule(),
                new SourceFrameRule(),
                new VerbComplementRule(),
                new NounComplementRule(),
                new HeadlineRule(),
                new DirectLoneRule(),
                new DirectPartRule(),
                new AnaphoricRule(),
                new ReportedRule(),
                new KonjunktivRunOnRule(),
                new HearsayRule(),
                new RelayedRule(),
                new EmbeddedRule(),
                new NestedDirectRule(),
                new QuoteInQuoteRule());
    }
}
