package henan.atlas.render.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.List;
import org.junit.jupiter.api.Test;

class DashFitTest {
    private static LineSymbol line(Float... dashes) {
        return new LineSymbol(Color.BLACK, 1, BasicStroke.JOIN_ROUND, BasicStroke.CAP_BUTT, List.of(dashes));
    }

    @Test
    void aSampleBeginsAndEndsWithAWholeDash() {
        for (LineSymbol line : List.of(line(12f, 3f, 1.8f, 3f, 1.8f, 3f), line(9f, 2.5f, 1.6f, 2.5f), line(4f, 2.2f))) {
            for (double length : new double[] {14, 28, 40}) {
                DashFit fit = DashFit.ofSample(line, length);
                assertEquals(0, fit.at(0), 1e-9);
                assertEquals(line.dashes().get(0), fit.at(length) % line.period(), 1e-6);
            }
        }
        assertFalse(DashFit.ofSample(line(), 28).dashed());
    }
}
