/** Choosing which clusters are looked at: by class of industry, prefecture and grade of evidence. */
package henan.atlas.ui.reading.browse;
