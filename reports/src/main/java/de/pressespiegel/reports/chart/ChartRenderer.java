package de.pressespiegel.reports.chart;

import de.pressespiegel.reports.figure.Figure;
import de.pressespiegel.reports.text.Texts;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.jfree.chart.JFreeChart;
import org.jfree.svg.SVGGraphics2D;

/** Draws figures as pictures. The same figure always gives the same bytes on the same machine. */
public final class ChartRenderer {
    /** Width of a chart in points. */
    public static final int WIDTH = 800;

    /** Height of a chart in points. */
    public static final int HEIGHT = 500;

    /** Pixels a point, for sharp screens and print. */
    private static final int SCALE = 2;

    private final Texts texts;

    /** Draws with words, numbers and dates in a language. */
    public ChartRenderer(Texts texts) {
        this.texts = texts;
    }

    /** A figure as PNG, twice as many pixels as points each way. */
    public byte[] png(Figure figure) throws IOException {
        BufferedImage image = new BufferedImage(WIDTH * SCALE, HEIGHT * SCALE, BufferedImage.TYPE_INT_RGB);
        Graphics2D g2 = image.createGraphics();
        g2.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g2.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g2.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g2.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g2.scale(SCALE, SCALE);
        draw(figure, g2);
        g2.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    /** A figure as an SVG document. */
    public String svg(Figure figure) {
        SVGGraphics2D g2 = new SVGGraphics2D(WIDTH, HEIGHT);
        // the default prefix holds the clock
        g2.setDefsKeyPrefix(figure.name());
        draw(figure, g2);
        return g2.getSVGDocument();
    }

    private void draw(Figure figure, Graphics2D g2) {
        JFreeChart chart = chart(figure);
        chart.setElementHinting(false);
        chart.draw(g2, new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
    }

    private JFreeChart chart(Figure figure) {
        Locale locale = texts.language().locale();
        if (figure.isEmpty()) {
            return Theme.chart(figure, new EmptyPlot(texts.get("chart.empty")), false);
        } else if (figure instanceof Figure.Ranking ranking) {
            return RankingChart.of(ranking, locale);
        } else if (figure instanceof Figure.Timeline timeline) {
            return TimelineChart.of(timeline, texts.formats(), locale);
        } else if (figure instanceof Figure.Intervals intervals) {
            return IntervalChart.of(intervals, locale);
        } else if (figure instanceof Figure.HeatMap map) {
            return Theme.chart(figure, new HeatMapPlot(map, texts.formats()), false);
        }
        return Theme.chart(figure, new NetworkPlot((Figure.Network) figure), false);
    }
}
