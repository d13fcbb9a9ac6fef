package henan.atlas.ui.making.compare;

import henan.atlas.carto.MapTheme;
import henan.atlas.domain.AtlasException;
import henan.atlas.thematic.Theme;
import java.util.List;

/** The themes maps side by side may show, as they look before anything is chosen. */
public interface ComparedThemes {
    List<Theme> themes();

    /** A theme ready to be drawn. */
    MapTheme drawing(Theme theme) throws AtlasException;
}
