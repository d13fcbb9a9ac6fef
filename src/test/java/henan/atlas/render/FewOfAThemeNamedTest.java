package henan.atlas.render;

import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.carto.AreaUnit;
import henan.atlas.carto.MapPurpose;
import henan.atlas.carto.MapSpec;
import henan.atlas.carto.MapTheme;
import henan.atlas.carto.ThemeChoice;
import henan.atlas.carto.Viewport;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import henan.atlas.thematic.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** In a window, of a theme of a few clusters, each is named, be it at the end of a line. */
class FewOfAThemeNamedTest {
    @Test
    void eachIsNamedWhateverTheScale() throws Exception {
        ShippedSheets sheets = ShippedSheets.open();
        List<String> unnamed = new ArrayList<>();
        int themes = 0;
        for (Theme theme : sheets.themes().themes()) {
            for (String period : theme.periods().getOrDefault(AreaUnit.CLUSTER, List.of())) {
                MapTheme drawing = sheets.themes().compose(ThemeChoice.usual(theme.id(), AreaUnit.CLUSTER, period))
                        .drawing();
                for (double denominator : new double[] {2.6e6, 3.31e6}) {
                    MapSpec spec = new MapSpec(new Viewport(0, 0, denominator * Viewport.PIXEL_SIZE, 706, 664), 1,
                            MapSpec.BOOK_STYLE, Set.of(), List.of(), false).withPurpose(MapPurpose.READING)
                            .withTheme(Optional.of(drawing));
                    LabelPlacement placed = sheets.scenes().placement(spec);
                    Set<SubjectRef> shown = placed.symbols().stream().map(s -> s.mark().at())
                            .filter(at -> at.kind() == SubjectKind.CLUSTER).collect(Collectors.toSet());
                    if (shown.isEmpty() || shown.size() > ScalePlacer.FEW) {
                        continue;
                    }
                    themes++;
                    placed.labels().forEach(l -> l.subject().ifPresent(shown::remove));
                    shown.forEach(at -> unnamed.add(theme.title() + " " + period + " 1:" + denominator + " " + at));
                }
            }
        }
        sheets.close();
        assertTrue(themes > 20, themes + "");
        // Of ten about one city a circle lies so between others that no line leads from it.
        assertTrue(unnamed.size() <= 1, unnamed.toString());
    }
}
