package de.pressespiegel.spark;

/** The program's version. */
public final class Version {
    private Version() {}

    /** Version from the jar's manifest; {@code development} outside a jar. */
    public static String current() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }
}
