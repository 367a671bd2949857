package de.pressespiegel.reports.chart;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;

/** Says that there is nothing to draw. */
final class EmptyPlot extends Plot {
    private final String words;

    EmptyPlot(String words) {
        this.words = words;
    }

    @Override
    public String getPlotType() {
        return "empty";
    }

    @Override
    public void draw(Graphics2D g2, Rectangle2D area, Point2D anchor, PlotState parentState, PlotRenderingInfo info) {
        g2.setFont(Theme.TITLE);
        g2.setPaint(Palette.QUIET);
        double width = g2.getFontMetrics().stringWidth(words);
        g2.drawString(words, (float) (area.getCenterX() - width / 2), (float) area.getCenterY());
    }
}
