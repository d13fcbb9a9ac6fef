/**
 * How a drawing leaves the program: paper sizes, PNG, SVG and PDF files, the printer.
 *
 * <p>Knows nothing of what is drawn.
 */
package henan.atlas.page.file;
