package de.pressespiegel.text.syntax;

/**
 * A stretch of a sentence between two boundaries (punctuation, marks, or a coordinator that joins two verbs).
 *
 * @param no position among the document's clauses
 * @param sentence its sentence
 * @param start first token
 * @param end behind the last token
 * @param head first token behind introducing coordinators
 * @param type what it is
 * @param finite token of the finite verb, -1 if none
 * @param starter bits of {@link WordClass} of the introducing word, 0 if none
 * @param boundary what stands before it
 */
public record Clause(
        int no,
        int sentence,
        int start,
        int end,
        int head,
        SegmentType type,
        int finite,
        int starter,
        Boundary boundary) {

    /** Whether the finite verb stands first. */
    public boolean verbFirst() {
        return type == SegmentType.MAIN && finite == head;
    }

    /** Whether the introducing word has any of the classes. */
    public boolean startsWith(int classes) {
        return (starter & classes) != 0;
    }

    /** Whether it has no finite verb of its own. */
    public boolean verbless() {
        return finite < 0;
    }

    /** The same clause under another number. */
    Clause numbered(int number) {
        return new Clause(number, sentence, start, end, head, type, finite, starter, boundary);
    }

    /** This clause and all up to {@code last}, with the verb of that one. */
    Clause joined(Clause last) {
        return new Clause(
                no, sentence, start, last.end(), head, SegmentType.SUBORDINATE, last.finite(), starter, boundary);
    }
}
