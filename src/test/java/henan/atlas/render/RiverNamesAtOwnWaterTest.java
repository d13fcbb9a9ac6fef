package henan.atlas.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.carto.CourseMaps;
import henan.atlas.carto.DisplayLevel;
import henan.atlas.carto.MapSpec;
import henan.atlas.carto.ThemeChoice;
import henan.atlas.domain.AtlasException;
import henan.atlas.thematic.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.algorithm.Distance;
import org.locationtech.jts.geom.Coordinate;

/** A river's name stands plainly nearer to it than to any other water drawn, on every sheet of a volume of themes. */
class RiverNamesAtOwnWaterTest {
    /** How many times as far off any other is from the middle of a letter. */
    private static final double PLAINLY = 1.5;

    @Test
    void noNameStandsAtOtherWater() throws Exception {
        List<String> astray = new ArrayList<>();
        int rivers = 0;
        try (ShippedSheets sheets = ShippedSheets.open()) {
            for (Theme theme : sheets.themes().themes()) {
                MapSpec sheet = sheets.page(ThemeChoice.usual(theme.id(), theme.units().get(0),
                        theme.usualPeriod(theme.units().get(0)))).map();
                for (LabelPlacement.PlacedLabel label : sheets.scenes().placement(sheet).labelsOn(sheet)) {
                    if (label.isOfRiver()) {
                        rivers++;
                        if (isAstray(sheets.scenes(), sheet, label)) {
                            astray.add(theme.title() + ": " + label.text().words() + " " + label.box());
                        }
                    }
                }
            }
        }
        assertTrue(rivers > 20, "names of rivers: " + rivers);
        assertEquals(List.of(), astray);
    }

    private static boolean isAstray(MapScenes scenes, MapSpec sheet, LabelPlacement.PlacedLabel label)
            throws AtlasException {
        double pixel = sheet.viewport().metresPerPixel();
        LevelShapes shapes = scenes.scene(sheet).levelFor(pixel).shapes();
        Predicate<BoxedShape> own = course -> course.course().name().equals(label.text().words());
        // Labels of a sheet lie in its pixels.
        return label.curve().orElseThrow().letters().stream().anyMatch(letter -> {
            Coordinate at = new Coordinate(
                    sheet.viewport().toGroundX(label.box().x() + letter.x()),
                    sheet.viewport().toGroundY(label.box().y() + letter.y()));
            return distance(at, shapes, own.negate()) < PLAINLY * distance(at, shapes, own);
        });
    }

    private static double distance(Coordinate at, LevelShapes shapes, Predicate<BoxedShape> which) {
        double least = Double.MAX_VALUE;
        for (BoxedShape course : shapes.layer(DisplayLevel.COURSE)) {
            if (course.course().maps() != CourseMaps.WITHOUT_COUNTIES && which.test(course)) {
                for (float[] xy : course.parts()) {
                    for (int i = 2; i < xy.length; i += 2) {
                        least = Math.min(least, Distance.pointToSegment(at, new Coordinate(xy[i - 2], xy[i - 1]),
                                new Coordinate(xy[i], xy[i + 1])));
                    }
                }
            }
        }
        return least;
    }
}
