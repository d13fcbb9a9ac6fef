/** Tables of any content as files of spreadsheets: xlsx and csv. */
package henan.atlas.handout.sheet;
