/**
 * From a {@link henan.atlas.carto.MapSpec} to pixels, hits and the labels that did not fit: GeoTools styles painted on
 * {@code Graphics2D}.
 *
 * <p>A style is read once ({@link henan.atlas.render.style.StyleReader}), its filters and expressions are evaluated
 * once for every feature ({@link henan.atlas.render.style.PaintPlan}), and a picture is then a walk over plain paint
 * steps. Labels and cluster drops are placed per scale, not per picture, so they stay put while the map is moved.
 */
package henan.atlas.render;
