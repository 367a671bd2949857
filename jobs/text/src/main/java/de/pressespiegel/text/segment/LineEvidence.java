package de.pressespiegel.text.segment;

import de.pressespiegel.model.vocabulary.SegmentKind;
import de.pressespiegel.text.metadata.DateExpressions;
import de.pressespiegel.text.segment.InterfacePhrases.Hit;
import de.pressespiegel.text.segment.InterfacePhrases.Reach;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a line says of itself, wherever it stands. */
public final class LineEvidence {
    private static final Pattern BULLET = Pattern.compile("(?:[•▪●◦‣∙·*+–—-]|\\d{1,2}[.)])\\s+\\S.*", Pattern.DOTALL);
    private static final Pattern ADDRESS = Pattern.compile(
            "(?:https?://|www\\.)\\S+|\\S+@\\S+\\.\\w+|[a-z0-9.-]+\\.(?:de|com|net|org|at|ch|info|eu|example)(?:/\\S*)?");
    private static final Pattern MENU_SEPARATOR = Pattern.compile("\\s*[|›»•·→▸►>]\\s+|\\s{2,}|\\t|\\s+/\\s+");
    private static final Pattern KEYWORDS = Pattern.compile("(?:[\\p{L}\\p{N}().-]+/){3,}[\\p{L}\\p{N}().-]*");
    private static final Pattern ARROW = Pattern.compile("(?:[➔➜➤►▶→▸]|>>)\\s*\\S.{0,158}");
    private static final Pattern BRACKETED = Pattern.compile("[\\[(].*[\\])]");

    private final InterfacePhrases phrases;
    private final InterfaceWords words;
    private final PictureCredits credits;
    private final Signs signs;
    private final PlaceDatelines places;

    LineEvidence(
            InterfacePhrases phrases,
            InterfaceWords words,
            PictureCredits credits,
            Signs signs,
            PlaceDatelines places) {
        this.places = places;
        this.signs = signs;
        this.phrases = phrases;
        this.words = words;
        this.credits = credits;
    }

    /** Loads the {@code interface-*} lists of {@code conf/lexicon}. */
    public static LineEvidence load(Path conf) {
        InterfacePhrases phrases = InterfacePhrases.load(conf);
        return new LineEvidence(
                phrases,
                InterfaceWords.load(conf),
                PictureCredits.load(conf),
                Signs.load(conf, phrases),
                PlaceDatelines.load(conf));
    }

    /** The picture credits. */
    public PictureCredits credits() {
        return credits;
    }

    /** The signs of agencies and authors. */
    Signs signs() {
        return signs;
    }

    /** The datelines of agencies. */
    PlaceDatelines places() {
        return places;
    }

    /** The kind of a line that shows it by itself, and how far it reaches; null when only its place can tell. */
    public @Nullable Hit of(Paragraph paragraph) {
        String line = paragraph.text();
        if (paragraph.length() > 500) {
            return null;
        }
        if (isBracketed(line) && isBoilerplate(phrases.find(line))) {
            // "[Siehe Video HIER]": a label of pictures in it makes no credit
            return hit(SegmentKind.BOILERPLATE);
        }
        int credit = creditStart(paragraph);
        if (!line.startsWith("©") && credit == 0) {
            return hit(SegmentKind.CAPTION);
        }
        Hit phrase = phrases.find(line);
        if (phrase != null && !(paragraph.isStrongProse() && phrase.reach() == Reach.REST)) {
            return phrase;
        }
        if (isMarks(line)
                || ADDRESS.matcher(line).matches()
                || ARROW.matcher(line).matches()
                || words.isBox(line)
                || words.isOffer(line)) {
            return hit(SegmentKind.BOILERPLATE);
        }
        if (words.isDateLine(line)) {
            return hit(SegmentKind.DATELINE);
        }
        if (places.isWhole(line)) {
            return hit(SegmentKind.DATELINE);
        }
        if (Bylines.isVonLine(line)
                || Bylines.isVonSigns(line, credits::isAgency)
                || credits.isAgency(line.toLowerCase(Locale.ROOT))
                || signs.namesAgency(line)) {
            return hit(SegmentKind.BYLINE);
        }
        if (credits.isCredit(line)) {
            return hit(SegmentKind.CAPTION);
        }
        if (words.isButtons(line) || isMenu(paragraph) || KEYWORDS.matcher(line).matches()) {
            return hit(SegmentKind.BOILERPLATE);
        }
        if (credit >= 0 || credits.startsWithCredit(line)) {
            return hit(SegmentKind.CAPTION);
        }
        return null;
    }

    /** "… teilte sie mit. (Quelle: dpa)" is the source of a text; a caption is no sentence or has its photographer. */
    private int creditStart(Paragraph paragraph) {
        int credit = credits.creditStart(paragraph.text());
        int sign = credit > 0 ? signs.tailStart(paragraph.text(), false) : -1;
        boolean text =
                paragraph.isStrongProse() || (paragraph.isProse() && credits.namesSource(paragraph.text(), sign));
        return sign > 0 && credit >= sign && text ? -1 : credit;
    }

    private static boolean isBoilerplate(@Nullable Hit phrase) {
        return phrase != null && phrase.kind() == SegmentKind.BOILERPLATE;
    }

    private static Hit hit(SegmentKind kind) {
        return new Hit(kind, Reach.LINE, true);
    }

    /** Whether the paragraphs of a text or page ask for consent and tell nothing. */
    public boolean isConsentWall(List<String> paragraphs) {
        return words.isConsentWall(paragraphs);
    }

    /** Whether the line opens or ends a menu. */
    boolean isNavigation(Paragraph paragraph) {
        return words.isNavigation(paragraph.text());
    }

    /** A list item; „11. März 2020: …" heads what happened that day. */
    static boolean isBullet(String line) {
        return BULLET.matcher(line).matches() && !DateExpressions.startsWithDay(line);
    }

    /** An item of short news that a bullet parts from the next: "Die Halle ist wieder offen •". */
    static boolean endsWithBullet(String line) {
        return line.length() > 1 && "•▪●".indexOf(line.charAt(line.length() - 1)) >= 0;
    }

    /** Whole line in brackets. */
    static boolean isBracketed(String line) {
        return BRACKETED.matcher(line).matches();
    }

    private static boolean isMarks(String line) {
        return line.chars().noneMatch(Character::isLetterOrDigit);
    }

    /** Three and more short items between the same kind of separators, or two in a trail of sections. */
    private static boolean isMenu(Paragraph paragraph) {
        String line = paragraph.text();
        if (line.length() > 220 || (paragraph.closed() && paragraph.lowerWords() > 3)) {
            return false;
        }
        String[] items = MENU_SEPARATOR.split(line);
        if (items.length < 2) {
            return false;
        }
        int longItems = 0;
        for (String item : items) {
            longItems += item.split("\\s+").length > 4 ? 1 : 0;
        }
        boolean trail = line.contains(" > ") || line.contains("›") || line.contains(" » ");
        boolean sections = line.contains(" / ") && line.length() <= 60 && paragraph.lowerWords() <= 1;
        if (trail) {
            return longItems <= 1 && items[0].toLowerCase(Locale.ROOT).split("\\s+").length <= 3;
        }
        return longItems == 0 && (items.length >= 3 || sections) && !line.matches(".*[„“\"»].*");
    }
}
