/**
 * The map's look for a GIS: its style in the words of QGIS, symbols and names with it.
 *
 * <p>Knows no file: what is made here lies in the table {@code layer_styles} of a GeoPackage, where QGIS looks for it.
 */
package henan.atlas.page.gis;
