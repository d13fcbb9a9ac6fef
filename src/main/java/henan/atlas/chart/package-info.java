/**
 * Charts: bars, lines over time, points by two figures, areas by kind. A {@link henan.atlas.chart.Chart} is a value
 * with all its words, made of themes and figures by {@link henan.atlas.chart.ChartMaker}; one painter on Graphics2D
 * shows it in pictures, files and on paper. Nothing is interpolated, averaged or guessed: what is not told is so in
 * words, what sources disagree on has a mark for each.
 *
 * <p>Knows no toolkit, no file of the atlas and no database.
 */
@NullMarked
package henan.atlas.chart;

import org.jspecify.annotations.NullMarked;
