package de.pressespiegel.text.page;

import de.pressespiegel.model.vocabulary.SegmentKind;
import de.pressespiegel.text.metadata.TextMetadata;
import de.pressespiegel.text.segment.Bylines;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Finds what a page says of its author or of a person it has spoken with, beside the article: „Tilda Brandwein ist Redakteurin
 * in Hollerbrück.“ in italics at the end, or „… ist Müllerin.“ below a portrait.
 */
final class PersonNotes {
    private static final int LONGEST = 500;

    /** Room for a role before the name: „Die freie Journalistin und Müllerin“. */
    private static final int LONGEST_ROLE = 60;

    /** Blocks at the end of the text in which an author is presented. */
    private static final int LAST_BLOCKS = 3;

    /** Share of a block's characters set in italics. */
    private static final double ALL = 0.9;

    /** Lines between a name and what is said of it: the portrait's text and credit. */
    private static final int ABOVE = 3;

    /** Goes on from a name that stands above it. */
    private static final Pattern GOES_ON = Pattern.compile("(?:…|\\.\\.\\.)\\s*ist\\b.*");

    private static final Pattern VON = Pattern.compile("^(?i:von)\\s+");

    private final List<PageBlock> blocks;
    private final Set<String> authors = new LinkedHashSet<>();

    private PersonNotes(List<PageBlock> blocks, SegmentKind[] kinds) {
        this.blocks = blocks;
        for (int i = 0; i < kinds.length; i++) {
            if (kinds[i] == SegmentKind.BYLINE) {
                addAuthors(AuthorLines.parted(blocks.get(i).text()));
            }
        }
    }

    private void addAuthors(String byline) {
        for (String name : TextMetadata.names(VON.matcher(byline).replaceFirst("Von "))) {
            authors.add(name);
            int last = name.lastIndexOf(' ');
            if (last > name.indexOf(' ')) {
                // „Tilda Brandwein Redakteurin“
                authors.add(name.substring(0, last));
            }
        }
    }

    /** Marks them as surroundings. */
    static void mark(List<PageBlock> blocks, SegmentKind[] kinds) {
        PersonNotes notes = new PersonNotes(blocks, kinds);
        int end = 0;
        for (int i = kinds.length - 1; i >= 0; i--) {
            if (kinds[i] == SegmentKind.BODY) {
                end++;
                if (notes.isNote(i, end <= LAST_BLOCKS)) {
                    kinds[i] = SegmentKind.BOILERPLATE;
                }
            }
        }
    }

    private boolean isNote(int i, boolean atEnd) {
        PageBlock block = blocks.get(i);
        String text = block.text();
        if (text.length() > LONGEST) {
            return false;
        }
        boolean italics = isInItalics(block);
        return isMarkedUp(block)
                || (GOES_ON.matcher(text).matches() && isBelowName(i))
                || (italics && authors.stream().anyMatch(author -> presents(text, author, LONGEST_ROLE)))
                || (atEnd && authors.stream().anyMatch(author -> presents(text, author, 0)));
    }

    /** A box that says in its own markup that it is about a person; an author line there is known by its name. */
    private static boolean isMarkedUp(PageBlock block) {
        Element person = block.owner().closest("[itemtype$=schema.org/Person]");
        return person != null && PageScores.isProse(block) && person.text().length() <= LONGEST;
    }

    private boolean isBelowName(int i) {
        for (int k = i - 1; k >= 0 && k >= i - ABOVE; k--) {
            String line = blocks.get(k).text();
            if (line.indexOf(' ') > 0 && Bylines.isNames(line)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a name stands near the start and goes on in lower case: „ist“, „schreibt“, „berichtet“. */
    private static boolean presents(String text, String author, int room) {
        int at = text.indexOf(author);
        int behind = at + author.length();
        if (at < 0 || at > room || behind + 2 >= text.length()) {
            return false;
        }
        boolean sameSentence = text.substring(0, at).chars().noneMatch(c -> ".:!?„“\"".indexOf(c) >= 0);
        return sameSentence && text.charAt(behind) == ' ' && Character.isLowerCase(text.charAt(behind + 1));
    }

    private static boolean isInItalics(PageBlock block) {
        int italics = 0;
        Element owner = block.owner();
        for (Element e : owner.select("em, i")) {
            String words = e.text();
            boolean nested = e.parent() != null && e.parent().closest("em, i") != null;
            italics += !nested && block.text().contains(words) ? words.length() : 0;
        }
        return italics >= ALL * block.length();
    }
}
