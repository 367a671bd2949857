package de.pressespiegel.text.view;

import java.nio.charset.Charset;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/** The character references of HTML that records keep: named, decimal and hexadecimal ones, once or twice escaped. */
final class CharacterReferences {
    /** The longest name has 31 characters. */
    private static final int LONGEST = 32;

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private CharacterReferences() {}

    /**
     * A reference.
     *
     * @param end behind its semicolon
     * @param characters what it means
     */
    record Reference(int end, String characters) {}

    /** The reference that starts at an ampersand, however often it was escaped; null when none does ("R&D;"). */
    static @Nullable Reference at(String text, int ampersand) {
        Reference found = null;
        int name = ampersand + 1;
        int semicolon = semicolon(text, name);
        while (semicolon > name) {
            String characters = characters(text.substring(name, semicolon));
            if (characters.isEmpty()) {
                break;
            }
            found = new Reference(semicolon + 1, characters);
            if (!characters.equals("&")) {
                break;
            }
            // escaped twice: the ampersand may open another reference
            name = semicolon + 1;
            semicolon = semicolon(text, name);
        }
        return found;
    }

    private static int semicolon(String text, int name) {
        int limit = Math.min(text.length(), name + LONGEST);
        for (int i = name; i < limit; i++) {
            char c = text.charAt(i);
            if (c == ';') {
                return i;
            }
            if (!isNamePart(c)) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isNamePart(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '#';
    }

    /** What a name or a number means; empty when nothing. */
    private static String characters(String name) {
        return name.startsWith("#") ? numbered(name) : Entities.getByName(name);
    }

    private static String numbered(String name) {
        boolean hexadecimal = name.startsWith("#x") || name.startsWith("#X");
        try {
            int number = Integer.parseInt(name.substring(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10);
            boolean character =
                    number > 0 && number <= Character.MAX_CODE_POINT && !(number >= 0xd800 && number <= 0xdfff);
            return !character ? "" : number >= 0x80 && number < 0xa0 ? windows(number) : Character.toString(number);
        } catch (NumberFormatException e) {
            return "";
        }
    }

    /** A control character from 128 to 159 means the character of windows-1252 at its place, as in browsers. */
    static String windows(int control) {
        String character = new String(new byte[] {(byte) control}, WINDOWS);
        return character.equals("\ufffd") ? "" : character;
    }
}
