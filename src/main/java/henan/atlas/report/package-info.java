/** Editing: what is written on a printed page, out of the pages of the profile and the themes. */
package henan.atlas.report;
