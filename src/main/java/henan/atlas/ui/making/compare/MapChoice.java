package henan.atlas.ui.making.compare;

import henan.atlas.carto.MapState;

/**
 * Something a map may show: a theme, or the clusters of one industry.
 *
 * @param name  for people
 * @param state what a map shows then; where it looks is left to the map
 */
public record MapChoice(String name, MapState state) {
}
