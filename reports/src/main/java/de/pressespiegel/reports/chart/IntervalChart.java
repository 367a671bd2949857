package de.pressespiegel.reports.chart;

import de.pressespiegel.reports.figure.Figure;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.category.DefaultCategoryDataset;

/** Groups of horizontal bars, each with the interval of its value. */
final class IntervalChart {
    private IntervalChart() {}

    static JFreeChart of(Figure.Intervals figure, Locale locale) {
        DefaultCategoryDataset dataset = new DefaultCategoryDataset();
        List<String> categories = Labels.distinct(figure.categories());
        for (Figure.IntervalSeries part : figure.parts()) {
            for (int i = 0; i < categories.size(); i++) {
                dataset.addValue(part.values().get(i), part.name(), categories.get(i));
            }
        }
        Whiskers renderer = new Whiskers(figure.parts());
        renderer.setBarPainter(new StandardBarPainter());
        renderer.setShadowVisible(false);
        renderer.setDrawBarOutline(false);
        renderer.setItemMargin(0.08);
        renderer.setMaximumBarWidth(0.08);
        for (int part = 0; part < figure.parts().size(); part++) {
            renderer.setSeriesPaint(part, Palette.series(part));
        }
        CategoryPlot plot = new CategoryPlot(dataset, names(), shares(locale), renderer);
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setRangeGridlinePaint(Palette.GRID);
        plot.setRangeGridlineStroke(Theme.line(1));
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        JFreeChart chart = Theme.chart(figure, plot, true);
        // half of the last label stands right of the axis
        plot.setInsets(new RectangleInsets(0, 0, 0, 22));
        return chart;
    }

    private static CategoryAxis names() {
        CategoryAxis axis = new CategoryAxis();
        Theme.axis(axis);
        axis.setMaximumCategoryLabelWidthRatio(0.35f);
        axis.setCategoryLabelPositionOffset(8);
        axis.setLowerMargin(0.01);
        axis.setUpperMargin(0.01);
        axis.setCategoryMargin(0.25);
        return axis;
    }

    private static NumberAxis shares(Locale locale) {
        NumberAxis axis = new NumberAxis();
        Theme.axis(axis);
        axis.setRange(0, 1.001);
        axis.setTickUnit(new NumberTickUnit(0.2, NumberFormat.getPercentInstance(locale)));
        return axis;
    }

    private static final class Whiskers extends BarRenderer {
        private static final double CAP = 3;

        private final transient List<Figure.IntervalSeries> parts;

        Whiskers(List<Figure.IntervalSeries> parts) {
            this.parts = parts;
        }

        @Override
        public void drawItem(
                Graphics2D g2,
                CategoryItemRendererState state,
                Rectangle2D dataArea,
                CategoryPlot plot,
                CategoryAxis domainAxis,
                ValueAxis rangeAxis,
                CategoryDataset dataset,
                int row,
                int column,
                int pass) {
            super.drawItem(g2, state, dataArea, plot, domainAxis, rangeAxis, dataset, row, column, pass);
            RectangleEdge edge = plot.getRangeAxisEdge();
            double low = rangeAxis.valueToJava2D(parts.get(row).lows().get(column), dataArea, edge);
            double high = rangeAxis.valueToJava2D(parts.get(row).highs().get(column), dataArea, edge);
            double y = calculateBarW0(
                            plot,
                            plot.getOrientation(),
                            dataArea,
                            domainAxis,
                            state,
                            state.getVisibleSeriesIndex(row),
                            column)
                    + state.getBarWidth() / 2;
            g2.setPaint(Palette.INK);
            g2.setStroke(Theme.line(1.2));
            g2.draw(new Line2D.Double(low, y, high, y));
            g2.draw(new Line2D.Double(low, y - CAP, low, y + CAP));
            g2.draw(new Line2D.Double(high, y - CAP, high, y + CAP));
        }
    }
}
