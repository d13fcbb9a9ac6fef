package henan.atlas.page.gis;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.style.Fill;
import org.geotools.api.style.LineSymbolizer;
import org.geotools.api.style.Mark;
import org.geotools.api.style.PointSymbolizer;
import org.geotools.api.style.PolygonSymbolizer;
import org.geotools.api.style.Rule;
import org.geotools.api.style.Stroke;
import org.geotools.api.style.Symbolizer;
import org.geotools.api.style.TextSymbolizer;
import org.geotools.filter.FilterAttributeExtractor;

/** The attributes on which the look of what a rule draws depends; what it writes is not part of the look. */
final class DependingOn {
    private DependingOn() {
    }

    static Set<String> of(Rule rule) {
        FilterAttributeExtractor found = new FilterAttributeExtractor();
        rule.symbolizers().stream().flatMap(DependingOn::looks).filter(e -> e != null)
                .forEach(e -> e.accept(found, null));
        return new TreeSet<>(found.getAttributeNameSet());
    }

    private static Stream<Expression> looks(Symbolizer symbolizer) {
        if (symbolizer instanceof PolygonSymbolizer polygon) {
            return of(polygon.getFill());
        }
        if (symbolizer instanceof LineSymbolizer line) {
            return of(line.getStroke());
        }
        if (symbolizer instanceof PointSymbolizer point) {
            return Stream.concat(Stream.of(point.getGraphic().getSize()), point.getGraphic().graphicalSymbols().stream()
                    .map(Mark.class::cast).flatMap(m -> Stream.of(Stream.of(m.getWellKnownName()), of(m.getFill()),
                            of(m.getStroke())).flatMap(s -> s)));
        }
        TextSymbolizer text = (TextSymbolizer) symbolizer;
        return Stream.concat(Stream.of(text.getFont().getSize()), of(text.getFill()));
    }

    private static Stream<Expression> of(Fill fill) {
        return fill == null ? Stream.of() : Stream.of(fill.getColor(), fill.getOpacity());
    }

    private static Stream<Expression> of(Stroke stroke) {
        return stroke == null ? Stream.of()
                : Stream.of(stroke.getColor(), stroke.getOpacity(), stroke.getWidth());
    }
}
