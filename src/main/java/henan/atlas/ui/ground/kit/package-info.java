/**
 * Parts every activity uses: faces and style sheets, text that can be selected, buttons, bars, symbols of industries.
 *
 * <p>May import text and JavaFX.
 */
package henan.atlas.ui.ground.kit;
