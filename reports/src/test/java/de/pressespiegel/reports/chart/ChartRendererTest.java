package de.pressespiegel.reports.chart;

import static org.assertj.core.api.Assertions.assertThat;

import de.pressespiegel.reports.figure.Figure;
import de.pressespiegel.reports.text.Language;
import de.pressespiegel.reports.text.Texts;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class ChartRendererTest {
    private final ChartRenderer renderer = new ChartRenderer(Texts.of(Language.DE));

    static Stream<Named<Figure>> figures() {
        Figure.Series series = new Figure.Series("Nennungen", Arrays.asList(5.0, null));
        return Stream.<Figure>of(
                        new Figure.Ranking(
                                "a",
                                "Größte Überraschung",
                                "Nennungen",
                                List.of("Österreich", "Jörg Süß"),
                                List.of(series)),
                        new Figure.Timeline(
                                "b",
                                "Größte Überraschung",
                                "je Tag",
                                List.of(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 2)),
                                List.of(series)),
                        new Figure.HeatMap(
                                "c",
                                "Größte Überraschung",
                                "Haltung",
                                "Wer",
                                "Wem",
                                List.of("Österreich"),
                                List.of("Türkei"),
                                List.of(new Figure.Field(0, 0, -0.5, 3))),
                        new Figure.Network(
                                "d",
                                "Größte Überraschung",
                                "Linien",
                                List.of(
                                        new Figure.Node("Österreich", 0, 3, 0, 0),
                                        new Figure.Node("Türkei", 1, 1, 1, 1)),
                                List.of(new Figure.Edge(0, 1, 1))),
                        new Figure.Intervals(
                                "e",
                                "Größte Überraschung",
                                "Anteil",
                                List.of("Süddeutscher Bote"),
                                List.of(new Figure.IntervalSeries(
                                        "wörtlich", List.of(0.5), List.of(0.2), List.of(0.8)))),
                        new Figure.Ranking("f", "Größte Überraschung", "Nennungen", List.of(), List.of()))
                .map(figure -> Named.of(figure.getClass().getSimpleName() + " " + figure.name(), figure));
    }

    @ParameterizedTest
    @MethodSource("figures")
    void picturesAreSharpAndNotBlank(Figure figure) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(renderer.png(figure)));

        assertThat(image.getWidth()).isEqualTo(2 * ChartRenderer.WIDTH);
        assertThat(image.getHeight()).isEqualTo(2 * ChartRenderer.HEIGHT);
        assertThat(inkAtEdge(image)).as("pixels cut at the edge of the picture").isZero();
        assertThat(ink(image)).isGreaterThan(1000);
    }

    @ParameterizedTest
    @MethodSource("figures")
    void documentsAreWellFormedAndKeepUmlauts(Figure figure) throws Exception {
        String svg = renderer.svg(figure);

        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        Document document = factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
        assertThat(document.getDocumentElement().getTagName()).isEqualTo("svg");
        assertThat(document.getDocumentElement().getTextContent()).contains("Größte Überraschung");
        assertThat(renderer.svg(figure)).isEqualTo(svg);
    }

    @Test
    void nothingToShowIsSaid() {
        assertThat(renderer.svg(new Figure.Ranking("f", "Titel", "Maß", List.of(), List.of())))
                .contains("keine Daten");
    }

    @Test
    void equalNamesStayTwoBars() {
        assertThat(Labels.distinct(List.of("Ida Muster", "Ida Muster", "Bo")))
                .containsExactly("Ida Muster", "Ida Muster (2)", "Bo");
    }

    private static long ink(BufferedImage image) {
        long ink = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                ink += (image.getRGB(x, y) & 0xFFFFFF) == 0xFFFFFF ? 0 : 1;
            }
        }
        return ink;
    }

    private static long inkAtEdge(BufferedImage image) {
        long ink = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            ink += (image.getRGB(0, y) & 0xFFFFFF) == 0xFFFFFF ? 0 : 1;
            ink += (image.getRGB(image.getWidth() - 1, y) & 0xFFFFFF) == 0xFFFFFF ? 0 : 1;
        }
        return ink;
    }
}
