package henan.atlas.render.style;

import java.awt.Color;

/** An area's fill. */
public record FillSymbol(Color color) implements Symbol {
}
