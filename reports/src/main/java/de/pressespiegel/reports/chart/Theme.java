package de.pressespiegel.reports.chart;

import de.pressespiegel.reports.figure.Figure;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.Axis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.VerticalAlignment;

/** What all charts have in common: message above measure, logical fonts, quiet axes. */
final class Theme {
    static final Font TITLE = new Font(Font.SANS_SERIF, Font.BOLD, 19);
    static final Font MEASURE = new Font(Font.SANS_SERIF, Font.PLAIN, 13);
    static final Font LABEL = new Font(Font.SANS_SERIF, Font.PLAIN, 13);
    static final Font SMALL = new Font(Font.SANS_SERIF, Font.PLAIN, 11);
    private static final int LONGEST_LABEL = 34;

    private Theme() {}

    /** A chart of a plot, with the figure's message and measure. */
    static JFreeChart chart(Figure figure, Plot plot, boolean withLegend) {
        JFreeChart chart = new JFreeChart(null, TITLE, plot, false);
        chart.setBackgroundPaint(Color.WHITE);
        chart.setPadding(new RectangleInsets(12, 14, 10, 18));
        chart.addSubtitle(title(figure.title(), TITLE, Palette.INK, 2));
        chart.addSubtitle(title(figure.measure(), MEASURE, Palette.QUIET, 10));
        plot.setBackgroundPaint(Color.WHITE);
        plot.setOutlineVisible(false);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        if (withLegend) {
            LegendTitle legend = new LegendTitle(plot);
            legend.setPosition(RectangleEdge.BOTTOM);
            legend.setItemFont(LABEL);
            legend.setItemPaint(Palette.INK);
            legend.setFrame(BlockBorder.NONE);
            legend.setItemLabelPadding(new RectangleInsets(2, 4, 2, 14));
            chart.addSubtitle(legend);
        }
        return chart;
    }

    private static TextTitle title(String text, Font font, Color colour, int below) {
        TextTitle title = new TextTitle(
                text,
                font,
                colour,
                RectangleEdge.TOP,
                HorizontalAlignment.LEFT,
                VerticalAlignment.TOP,
                new RectangleInsets(0, 2, below, 2));
        title.setTextAlignment(HorizontalAlignment.LEFT);
        return title;
    }

    /** Quiet lines and readable labels. */
    static void axis(Axis axis) {
        axis.setTickLabelFont(LABEL);
        axis.setTickLabelPaint(Palette.INK);
        axis.setLabel(null);
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
        if (axis instanceof ValueAxis) {
            axis.setTickLabelPaint(Palette.QUIET);
        }
    }

    /** A thin line. */
    static BasicStroke line(double width) {
        return new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }

    /** A name that leaves room for the chart. */
    static String shortened(String name) {
        return shortened(name, LONGEST_LABEL);
    }

    /** A name of at most so many characters. */
    static String shortened(String name, int length) {
        return name.length() <= length ? name : name.substring(0, length - 1).stripTrailing() + "\u2026";
    }
}
