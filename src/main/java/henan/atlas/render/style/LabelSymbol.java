package henan.atlas.render.style;

/**
 * A label.
 *
 * @param look  how its letters look
 * @param words what is written
 */
public record LabelSymbol(TextSymbol look, String words) implements Symbol {
}
