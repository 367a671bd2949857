package de.pressespiegel.benchmark;

import de.pressespiegel.text.ArticleInput;
import de.pressespiegel.text.source.LocalFile;
import de.pressespiegel.text.source.SourceReader;
import de.pressespiegel.text.source.SourceRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The project's own articles, {@code jobs/sample}. */
final class SampleCorpus {
    private SampleCorpus() {}

    /** Every German article, by file name. */
    static List<ArticleInput> read(SourceReader reader) throws IOException {
        Path folder = Path.of(System.getProperty("pressespiegel.home", "."), "jobs/sample/corpus");
        List<ArticleInput> articles = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                reader.read(new LocalFile(file, file.toString()), found -> {
                    if (found instanceof SourceRecord.Found record
                            && record.language().equals("de")) {
                        articles.add(new ArticleInput("article" + articles.size(), record.text(), record.segments()));
                    }
                });
            }
        }
        return articles;
    }
}
