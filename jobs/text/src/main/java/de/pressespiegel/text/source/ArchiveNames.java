package de.pressespiegel.text.source;

import de.pressespiegel.text.source.FormatReader.Entry;

/** Names of archive entries. They only ever name; no file is written under them. */
final class ArchiveNames {
    private ArchiveNames() {}

    /** Files that operating systems leave in archives. */
    static boolean isHidden(String name) {
        for (String part : name.split("[/\\\\]")) {
            if ((part.startsWith(".") && !part.equals(".") && !part.equals("..")) || part.equals("__MACOSX")) {
                return true;
            }
        }
        return false;
    }

    /** The entry of an archive; steps upwards are taken out of its name. */
    static Entry inside(Entry archive, String name) {
        StringBuilder clean = new StringBuilder();
        for (String part : name.replace('\\', '/').split("/")) {
            if (!part.isEmpty() && !part.equals(".") && !part.equals("..")) {
                clean.append(clean.length() == 0 ? "" : "/").append(part.replaceAll("\\p{Cntrl}", "_"));
            }
        }
        String path = clean.length() == 0 ? "entry" : clean.toString();
        return new Entry(path.substring(path.lastIndexOf('/') + 1), archive.uri() + "!" + path, archive.depth() + 1);
    }
}
