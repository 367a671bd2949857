package de.pressespiegel.reports.chart;

import java.awt.Color;
import java.util.List;

/** Colours that people with any kind of colour vision tell apart, after Okabe and Ito (2008), "Color Universal Design". */
final class Palette {
    static final Color INK = new Color(0x26, 0x2B, 0x33);
    static final Color QUIET = new Color(0x5F, 0x67, 0x70);
    static final Color GRID = new Color(0xDF, 0xE3, 0xE8);
    static final Color BLUE = new Color(0x00, 0x72, 0xB2);
    static final Color ORANGE = new Color(0xE6, 0x9F, 0x00);

    private static final Color SUPPORTIVE = new Color(0x00, 0x72, 0xB2);
    private static final Color CRITICAL = new Color(0xD5, 0x5E, 0x00);
    private static final Color NEITHER = new Color(0xF4, 0xF4, 0xF2);

    private static final List<Color> SERIES = List.of(
            BLUE,
            ORANGE,
            new Color(0x00, 0x9E, 0x73),
            new Color(0xCC, 0x79, 0xA7),
            new Color(0x56, 0xB4, 0xE9),
            new Color(0xD5, 0x5E, 0x00),
            new Color(0x8C, 0x92, 0x99),
            new Color(0xB8, 0xA9, 0x1C));

    private Palette() {}

    /** Colour of a series or group; they repeat after eight. */
    static Color series(int number) {
        return SERIES.get(Math.floorMod(number, SERIES.size()));
    }

    /** Colour of a value from -1 (critical, orange) through 0 (nearly white) to 1 (supportive, blue). */
    static Color diverging(double value) {
        Color end = value < 0 ? CRITICAL : SUPPORTIVE;
        double share = Math.min(1, Math.abs(value));
        return new Color(
                mix(NEITHER.getRed(), end.getRed(), share),
                mix(NEITHER.getGreen(), end.getGreen(), share),
                mix(NEITHER.getBlue(), end.getBlue(), share));
    }

    /** White or dark, whichever reads better on a colour. */
    static Color textOn(Color background) {
        double brightness = 0.299 * background.getRed() + 0.587 * background.getGreen() + 0.114 * background.getBlue();
        return brightness < 140 ? Color.WHITE : INK;
    }

    private static int mix(int from, int to, double share) {
        return (int) Math.round(from + (to - from) * share);
    }
}
