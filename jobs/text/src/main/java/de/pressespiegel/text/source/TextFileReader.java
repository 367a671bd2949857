package de.pressespiegel.text.source;

import de.pressespiegel.model.vocabulary.DateMethod;
import de.pressespiegel.model.vocabulary.RejectReason;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Plain text files in UTF-8; the text is taken verbatim, only a byte order mark is dropped. */
public final class TextFileReader implements SourceReader {
    @Override
    public void read(Path file, String sourceUri, Consumer<SourceRecord> sink) {
        sink.accept(read(file, sourceUri));
    }

    private static SourceRecord read(Path file, String sourceUri) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            for (byte b : bytes) {
                if (b == 0) {
                    return refused(sourceUri, RejectReason.BINARY, "holds NUL bytes; give text files only");
                }
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            String clean = text.startsWith("\ufeff") ? text.substring(1) : text;
            if (clean.isBlank()) {
                return refused(sourceUri, RejectReason.EMPTY, bytes.length + " bytes without a word");
            }
            return new SourceRecord.Found(
                    sourceUri, 0, null, null, null, List.of(), null, null, DateMethod.NONE, "de", 0, clean, null);
        } catch (CharacterCodingException e) {
            return refused(sourceUri, RejectReason.ENCODING, "not UTF-8: " + e.getMessage());
        } catch (IOException e) {
            return refused(sourceUri, RejectReason.UNREADABLE, e.toString());
        }
    }

    private static SourceRecord refused(String sourceUri, RejectReason reason, String detail) {
        return new SourceRecord.Refused(sourceUri, 0, reason, detail);
    }
}
