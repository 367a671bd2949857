package de.pressespiegel.model.vocabulary;

/** How somebody keeps silent: says nothing, declines to speak, evades, or denies. Tables hold the lower-case name. */
public enum SilenceKind {
    SILENT,
    DECLINED,
    EVASIVE,
    DENIED
}
