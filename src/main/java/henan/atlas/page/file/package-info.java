/**
 * How a drawing leaves the program: paper sizes, PNG, SVG and PDF files, the printer.
 *
 * <p>May import {@code render}, {@code domain}, {@code text} and {@code java.awt}; knows nothing of what is drawn.
 */
package henan.atlas.page.file;
