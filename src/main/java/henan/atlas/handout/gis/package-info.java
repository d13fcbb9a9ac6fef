/** What was listed, as features for maps of other programs: GeoJSON and KML. */
package henan.atlas.handout.gis;
