package henan.atlas.page;

/**
 * A page of a series.
 *
 * @param group heading it stands under in the contents; empty for none
 * @param title its name in the contents and in its file's name
 */
public record SeriesEntry(String group, String title, PageSpec pageSpec) {
}
