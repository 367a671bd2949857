package de.pressespiegel.reports.excel;

/** A picture on the first sheet. */
public final class Picture {
    private final byte[] png;
    private final String description;

    /**
     * A picture.
     *
     * @param png its bytes
     * @param description what it shows, for those who cannot see it
     */
    public Picture(byte[] png, String description) {
        this.png = png.clone();
        this.description = description;
    }

    byte[] png() {
        return png.clone();
    }

    String description() {
        return description;
    }
}
