package de.pressespiegel.reports.chart;

import de.pressespiegel.reports.figure.Figure;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.DefaultCategoryDataset;
import org.jspecify.annotations.Nullable;

/** Horizontal bars, the longest at the top, with their values written out. */
final class RankingChart {
    private RankingChart() {}

    static JFreeChart of(Figure.Ranking figure, Locale locale) {
        DefaultCategoryDataset dataset = new DefaultCategoryDataset();
        List<String> categories = Labels.distinct(figure.categories());
        for (Figure.Series part : figure.parts()) {
            for (int i = 0; i < categories.size(); i++) {
                @Nullable Double value = part.values().get(i);
                dataset.addValue(value, part.name(), categories.get(i));
            }
        }
        boolean stacked = figure.parts().size() > 1;
        BarRenderer renderer = stacked ? new StackedBarRenderer() : new BarRenderer();
        CategoryPlot plot = new CategoryPlot(dataset, names(), values(locale), renderer);
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setRangeGridlinePaint(Palette.GRID);
        plot.setRangeGridlineStroke(Theme.line(1));
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        style(renderer, figure.parts().size(), stacked, locale);
        return Theme.chart(figure, plot, stacked);
    }

    private static void style(BarRenderer renderer, int parts, boolean stacked, Locale locale) {
        renderer.setBarPainter(new StandardBarPainter());
        renderer.setShadowVisible(false);
        renderer.setDrawBarOutline(false);
        renderer.setMaximumBarWidth(0.06);
        for (int part = 0; part < parts; part++) {
            renderer.setSeriesPaint(part, Palette.series(part));
        }
        if (!stacked) {
            renderer.setDefaultItemLabelsVisible(true);
            renderer.setDefaultItemLabelGenerator(
                    new StandardCategoryItemLabelGenerator("{2}", NumberFormat.getIntegerInstance(locale)));
            renderer.setDefaultItemLabelFont(Theme.LABEL);
            renderer.setDefaultItemLabelPaint(Palette.INK);
            renderer.setDefaultPositiveItemLabelPosition(
                    new ItemLabelPosition(ItemLabelAnchor.OUTSIDE3, TextAnchor.CENTER_LEFT));
        }
    }

    private static CategoryAxis names() {
        CategoryAxis axis = new CategoryAxis();
        Theme.axis(axis);
        axis.setMaximumCategoryLabelWidthRatio(0.4f);
        axis.setCategoryLabelPositionOffset(8);
        axis.setLowerMargin(0.01);
        axis.setUpperMargin(0.01);
        axis.setCategoryMargin(0.3);
        return axis;
    }

    private static NumberAxis values(Locale locale) {
        NumberAxis axis = new NumberAxis();
        Theme.axis(axis);
        axis.setStandardTickUnits(NumberAxis.createIntegerTickUnits(locale));
        axis.setUpperMargin(0.1);
        return axis;
    }
}
