package henan.atlas.atlasfile;

import henan.atlas.carto.BoundarySet;
import henan.atlas.carto.DisplayLevel;
import henan.atlas.text.Messages;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes what is there for drawing alone: generalised shapes, styles, and those of a GIS. */
final class DisplayWriter {
    static final String LAYER_STYLES = "layer_styles";
    private static final Messages TEXT = Messages.of("atlasfile");

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

    /**
     * The table in which QGIS looks for the style of a layer.
     *
     * @param documents its own words for a style, by table
     * @param date      of the last change, as GeoPackage writes it
     */
    void layerStyles(Map<String, String> documents, String date) throws SQLException {
        for (Map.Entry<String, String> document : new TreeMap<>(documents).entrySet()) {
            inserts.row(LAYER_STYLES, "", "", document.getKey(), "geom", document.getKey(), document.getValue(), "",
                    1, "", OtherHand.STYLES_OWNER, "", date);
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
