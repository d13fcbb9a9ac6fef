/**
 * Printed pages and pictures: the map with its furniture (title, legend, scale bar, north arrow, sources), pages in
 * millimetres with text and tables, series of them, and their way into PNG, SVG and PDF files. The window's furniture
 * is painted by the same classes.
 */
package henan.atlas.page;
