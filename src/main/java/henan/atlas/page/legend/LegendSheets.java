package henan.atlas.page.legend;

import henan.atlas.render.MapScenes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The window's legend, which must not lie over what the map is of: as many sheets as it needs, one of them shown at a
 * time. What goes into the room there is stands on one.
 */
public final class LegendSheets {
    private LegendSheets() {
    }

    /** What can stand on a sheet. */
    public enum Part {
        THEME, SIGNS, INDUSTRIES
    }

    /** A sheet and what stands on it. */
    public record Sheet(Legend legend, Set<Part> parts) {
        private boolean fits(double width, double height) {
            return legend.width() <= width && legend.height() <= height;
        }
    }

    /**
     * The sheets of a legend, one at least.
     *
     * @param width  of a sheet where several parts stand on it, at most; in logical pixels
     * @param height likewise
     */
    public static List<Sheet> of(MapScenes scenes, LegendContents contents, double width, double height) {
        List<Sheet> sheets = new ArrayList<>();
        for (Part part : Part.values()) {
            if (columns(contents, Set.of(part), LegendColumn.Size.PAPER).isEmpty()) {
                continue;
            }
            if (!sheets.isEmpty()) {
                Set<Part> together = EnumSet.copyOf(sheets.get(sheets.size() - 1).parts());
                together.add(part);
                Sheet both = sheet(scenes, contents, together, LegendColumn.Size.PAPER);
                if (both.fits(width, height)) {
                    sheets.set(sheets.size() - 1, both);
                    continue;
                }
            }
            Sheet large = sheet(scenes, contents, Set.of(part), LegendColumn.Size.WINDOW);
            sheets.add(large.fits(width, height) ? large
                    : sheet(scenes, contents, Set.of(part), LegendColumn.Size.PAPER));
        }
        return sheets.isEmpty() ? List.of(sheet(scenes, contents, Set.of(), LegendColumn.Size.WINDOW))
                : List.copyOf(sheets);
    }

    private static Sheet sheet(MapScenes scenes, LegendContents contents, Set<Part> parts, LegendColumn.Size size) {
        return new Sheet(Legend.framed(scenes, columns(contents, parts, size)), Set.copyOf(parts));
    }

    private static List<LegendColumn> columns(LegendContents contents, Set<Part> parts, LegendColumn.Size size) {
        boolean headed = parts.contains(Part.INDUSTRIES);
        List<LegendColumn> columns = new ArrayList<>();
        if (parts.contains(Part.THEME)) {
            columns.addAll(contents.themeColumns("", size));
        }
        if (parts.contains(Part.SIGNS)) {
            columns.addAll(contents.signColumns(headed, size));
        }
        if (headed) {
            columns.addAll(contents.industryColumns());
        }
        return columns;
    }
}
