package de.pressespiegel.text.source;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a file is, by its name, else by its first bytes. */
enum FileKind {
    TEXT,
    PAGE,
    JSON,
    JSON_LINES,
    CSV,
    TSV,
    XML,
    WARC,
    PARQUET,
    ZIP,
    TAR,
    GZIP,
    UNSUPPORTED;

    /** By the last part of the name; null when the name does not tell. */
    static @Nullable FileKind ofName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        int dot = lower.lastIndexOf('.');
        return switch (dot < 0 ? "" : lower.substring(dot + 1)) {
            case "txt", "text", "md" -> TEXT;
            case "html", "htm", "xhtml" -> PAGE;
            case "json" -> JSON;
            case "jsonl", "ndjson", "jl" -> JSON_LINES;
            case "csv" -> CSV;
            case "tsv", "tab" -> TSV;
            case "xml", "tei" -> XML;
            case "warc", "arc" -> WARC;
            case "parquet" -> PARQUET;
            case "zip" -> ZIP;
            case "tar" -> TAR;
            case "gz", "tgz" -> GZIP;
            case "pdf",
                    "doc",
                    "docx",
                    "odt",
                    "rtf",
                    "epub",
                    "xls",
                    "xlsx",
                    "ppt",
                    "pptx",
                    "jpg",
                    "jpeg",
                    "png",
                    "gif",
                    "webp",
                    "svg",
                    "tif",
                    "tiff",
                    "mp3",
                    "mp4",
                    "avi",
                    "mov",
                    "wav",
                    "rar",
                    "7z",
                    "bz2",
                    "xz",
                    "zst",
                    "exe",
                    "dll",
                    "so",
                    "class",
                    "jar",
                    "sqlite",
                    "db",
                    "avro",
                    "orc",
                    "css",
                    "js" -> UNSUPPORTED;
            default -> null;
        };
    }

    /** Whether these are the first bytes of a gzip file. */
    static boolean isGzip(byte[] start) {
        return start.length >= 2 && start[0] == 0x1f && start[1] == (byte) 0x8b;
    }

    /** By the first bytes, which may be few. */
    static FileKind ofStart(byte[] start) {
        if (isGzip(start)) {
            return GZIP;
        }
        String text = new String(start, StandardCharsets.ISO_8859_1).stripLeading();
        String lower = text.toLowerCase(Locale.ROOT);
        if (text.startsWith("PK\u0003\u0004")) {
            return ZIP;
        }
        if (text.startsWith("PAR1")) {
            return PARQUET;
        }
        if (text.startsWith("WARC/") || text.startsWith("filedesc:")) {
            return WARC;
        }
        if (text.startsWith("%PDF")) {
            return UNSUPPORTED;
        }
        if (lower.startsWith("<!doctype html") || lower.startsWith("<html")) {
            return PAGE;
        }
        return text.startsWith("{\"") ? JSON_LINES : TEXT;
    }
}
