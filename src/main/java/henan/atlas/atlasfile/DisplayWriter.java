package henan.atlas.atlasfile;

import henan.atlas.carto.BoundarySet;
import henan.atlas.carto.DisplayLevel;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes what is there for drawing alone: generalised shapes and styles. */
final class DisplayWriter {
    private final Inserts inserts;

    DisplayWriter(Inserts inserts) {
        this.inserts = inserts;
    }

    void write(BoundarySet boundaries, Map<String, String> styles) throws SQLException {
        int number = 0;
        for (DisplayLevel level : boundaries.levels()) {
            level(number++, level);
        }
        for (Map.Entry<String, String> style : new TreeMap<>(styles).entrySet()) {
            inserts.row("style", style.getKey(), style.getValue());
        }
    }

    private void level(int number, DisplayLevel level) throws SQLException {
        for (Map.Entry<String, List<DisplayLevel.Shape>> layer : new TreeMap<>(level.layers()).entrySet()) {
            int ordinal = 0;
            for (DisplayLevel.Shape shape : layer.getValue()) {
                inserts.row("display_level", number, level.toleranceMetres(), layer.getKey(), shape.code().written(),
                        ordinal++, ShapeBlob.encode(shape.parts()));
            }
        }
    }
}
