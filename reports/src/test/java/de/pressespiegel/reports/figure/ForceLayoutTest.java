package de.pressespiegel.reports.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ForceLayoutTest {
    /** Two triangles joined by one weak tie. */
    private static final List<Figure.Edge> EDGES = List.of(
            new Figure.Edge(0, 1, 1),
            new Figure.Edge(1, 2, 1),
            new Figure.Edge(0, 2, 1),
            new Figure.Edge(3, 4, 1),
            new Figure.Edge(4, 5, 1),
            new Figure.Edge(3, 5, 1),
            new Figure.Edge(2, 3, 0.1));

    @Test
    void tiedNodesStandCloserThanOthers() {
        List<ForceLayout.Point> points = new ForceLayout(6, EDGES).points();

        assertThat(distance(points, 0, 1)).isLessThan(distance(points, 0, 4));
        assertThat(distance(points, 4, 5)).isLessThan(distance(points, 1, 5));
    }

    @Test
    void pointsFillThePageAndAreAlwaysTheSame() {
        List<ForceLayout.Point> points = new ForceLayout(6, EDGES).points();

        assertThat(points).isEqualTo(new ForceLayout(6, EDGES).points());
        assertThat(points).allSatisfy(point -> {
            assertThat(point.x()).isBetween(0.0, 1.0);
            assertThat(point.y()).isBetween(0.0, 1.0);
        });
        assertThat(points.stream().mapToDouble(ForceLayout.Point::x).max().orElseThrow())
                .isEqualTo(1.0);
    }

    @Test
    void noneAndOneArePlaced() {
        assertThat(new ForceLayout(0, List.of()).points()).isEmpty();
        assertThat(new ForceLayout(1, List.of()).points()).containsExactly(new ForceLayout.Point(0.5, 0.5));
    }

    private static double distance(List<ForceLayout.Point> points, int a, int b) {
        // the page is wider than high
        return Math.hypot(
                1.9 * (points.get(a).x() - points.get(b).x()),
                points.get(a).y() - points.get(b).y());
    }
}
