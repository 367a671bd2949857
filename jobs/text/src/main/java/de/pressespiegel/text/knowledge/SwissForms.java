package de.pressespiegel.text.knowledge;

import java.util.List;

/** Listed words as the Swiss press writes them: {@code Aussenminister} for {@code Außenminister}. */
final class SwissForms {
    private SwissForms() {}

    /** The word with ss for ß; itself when it has none. */
    static String of(String listed) {
        return listed.replace("ß", "ss");
    }

    /** The word and, where it differs, its Swiss form. */
    static List<String> with(String listed) {
        String swiss = of(listed);
        return swiss.equals(listed) ? List.of(listed) : List.of(listed, swiss);
    }
}
