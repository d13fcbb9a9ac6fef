package henan.atlas.render.style;

/** What a feature is drawn with, every expression evaluated. Units: logical pixels. */
public sealed interface Symbol permits FillSymbol, LineSymbol, MarkSymbol, LabelSymbol {
}
