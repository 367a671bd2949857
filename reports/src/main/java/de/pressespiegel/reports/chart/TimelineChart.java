package de.pressespiegel.reports.chart;

import de.pressespiegel.reports.figure.Figure;
import de.pressespiegel.reports.text.Formats;
import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.RangeType;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.jspecify.annotations.Nullable;

/** One line an actor over the days; days are numbers since 1970, so that no time zone comes in. */
final class TimelineChart {
    private static final int MOST_LABELS = 11;

    private TimelineChart() {}

    static JFreeChart of(Figure.Timeline figure, Formats formats, Locale locale) {
        XYSeriesCollection dataset = new XYSeriesCollection();
        List<String> names =
                Labels.distinct(figure.lines().stream().map(Figure.Series::name).toList());
        for (int line = 0; line < names.size(); line++) {
            XYSeries series = new XYSeries(names.get(line));
            for (int i = 0; i < figure.days().size(); i++) {
                @Nullable Double value = figure.lines().get(line).values().get(i);
                series.add((double) figure.days().get(i).toEpochDay(), value);
            }
            dataset.addSeries(series);
        }
        XYPlot plot = new XYPlot(dataset, days(figure.days(), formats), counts(locale), renderer(names.size()));
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(Palette.GRID);
        plot.setRangeGridlineStroke(Theme.line(1));
        plot.setAxisOffset(new RectangleInsets(4, 0, 4, 0));
        return Theme.chart(figure, plot, true);
    }

    private static XYLineAndShapeRenderer renderer(int lines) {
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, true);
        for (int line = 0; line < lines; line++) {
            renderer.setSeriesPaint(line, Palette.series(line));
            renderer.setSeriesShape(line, marker(line));
            renderer.setSeriesStroke(line, stroke(line));
        }
        renderer.setLegendLine(new Line2D.Double(-12, 0, 12, 0));
        renderer.setDrawSeriesLineAsPath(true);
        return renderer;
    }

    /** Lines differ in form too, for black-and-white print. */
    private static Shape marker(int line) {
        double r = 4;
        return switch (line % 3) {
            case 0 -> new Ellipse2D.Double(-r, -r, 2 * r, 2 * r);
            case 1 -> new Rectangle2D.Double(-r, -r, 2 * r, 2 * r);
            default -> {
                Path2D triangle = new Path2D.Double();
                triangle.moveTo(0, -r - 1);
                triangle.lineTo(r + 1, r);
                triangle.lineTo(-r - 1, r);
                triangle.closePath();
                yield triangle;
            }
        };
    }

    private static BasicStroke stroke(int line) {
        float width = 2.4f;
        return line < 3
                ? Theme.line(width)
                : new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {8, 5}, 0);
    }

    private static NumberAxis days(List<LocalDate> days, Formats formats) {
        NumberAxis axis = new NumberAxis();
        Theme.axis(axis);
        long first = days.get(0).toEpochDay();
        long last = days.get(days.size() - 1).toEpochDay();
        axis.setRange((double) first - 0.5, (double) Math.max(last, first + 1) + 0.5);
        long step = Math.max(1, (last - first) / MOST_LABELS + 1);
        axis.setTickUnit(new NumberTickUnit((double) step, new DayFormat(formats)));
        axis.setTickMarksVisible(true);
        axis.setTickMarkPaint(Palette.GRID);
        return axis;
    }

    private static NumberAxis counts(Locale locale) {
        NumberAxis axis = new NumberAxis();
        Theme.axis(axis);
        axis.setStandardTickUnits(NumberAxis.createIntegerTickUnits(locale));
        axis.setRangeType(RangeType.POSITIVE);
        axis.setAutoRangeIncludesZero(true);
        axis.setUpperMargin(0.08);
        // room between labels makes wider steps
        axis.setTickLabelInsets(new RectangleInsets(8, 4, 8, 4));
        return axis;
    }

    /** Writes a day's number as its date. */
    private static final class DayFormat extends NumberFormat {
        private final transient Formats formats;

        DayFormat(Formats formats) {
            this.formats = formats;
        }

        @Override
        public StringBuffer format(double number, StringBuffer target, FieldPosition position) {
            return target.append(formats.shortDate(LocalDate.ofEpochDay(Math.round(number))));
        }

        @Override
        public StringBuffer format(long number, StringBuffer target, FieldPosition position) {
            return target.append(formats.shortDate(LocalDate.ofEpochDay(number)));
        }

        @Override
        public Number parse(String source, ParsePosition position) {
            throw new UnsupportedOperationException("days are only written");
        }
    }
}
