package henan.atlas.page.legend;

import henan.atlas.render.MapScenes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The window's legend, which must not lie over what the map is of: as many sheets as it needs, one of them shown at a
 * time. What goes into the room there is stands on one.
 */
public final class LegendSheets {
    /** Rows of a column from which on it is tried in more columns, and the fewest of one. */
    private static final int MOST_ROWS = 9;
    private static final int FEWEST_ROWS = 2;
    /** More rows of a theme are no classes in an order but kinds. */
    private static final int MOST_IN_ORDER = 12;
    /** Sheets a part may be divided into. */
    private static final int MOST_PIECES = 4;
    /** The same of a theme, which is not read without them. */
    private static final int MOST_OF_A_THEME = 8;

    private final MapScenes scenes;
    private final Room room;
    private final Like like;

    private LegendSheets(MapScenes scenes, Room room, Like like) {
        this.scenes = scenes;
        this.room = room;
        this.like = like;
    }

    /**
     * How the sheets of another legend stand, as those are to stand that are seen before or after it.
     *
     * @param sheets what stands together on each; none where nothing is to be like another
     * @param narrow what stands in one column
     * @param small  what stands in small rows though it has a sheet for itself
     */
    private record Like(List<Set<Part>> sheets, Set<Part> narrow, Set<Part> small) {
        static final Like NONE = new Like(List.of(), Set.of(), Set.of());

        static Like of(List<Sheet> usual) {
            Set<Part> narrow = EnumSet.noneOf(Part.class);
            Set<Part> small = EnumSet.noneOf(Part.class);
            usual.stream().filter(Sheet::narrow).forEach(s -> narrow.addAll(s.parts()));
            usual.stream().filter(s -> !s.large()).forEach(s -> small.addAll(s.parts()));
            return new Like(usual.stream().filter(Sheet::fits).map(Sheet::parts).toList(), narrow, small);
        }

        boolean joins(Set<Part> parts) {
            return sheets.isEmpty() || sheets.stream().anyMatch(s -> s.containsAll(parts));
        }

        /** On how many sheets a part stands by itself. */
        int sheetsOf(Part part) {
            return (int) sheets.stream().filter(Set.of(part)::equals).count();
        }

        boolean isNarrow(Set<Part> parts) {
            return narrow.containsAll(parts);
        }

        boolean isSmall(Part part) {
            return small.contains(part);
        }
    }

    /**
     * What can stand on a sheet, in the order it is looked for: what the map is about stands before its lines, and what
     * ties it to a list beside it before both.
     */
    public enum Part {
        LISTED, THEME, SIGNS, INDUSTRIES, LINES
    }

    /** The room there is for a sheet. */
    public interface Room {
        /** Whether it holds a sheet so large. Units: logical pixels of the legend. */
        boolean holds(double width, double height);

        /** How much larger than written the legend is painted. */
        default double factor() {
            return 1;
        }
    }

    /**
     * A sheet and what stands on it.
     *
     * @param fits   whether the room there is holds it
     * @param narrow whether all of it stands in one column
     * @param large  whether its rows are as high as the window has them where there is room
     */
    public record Sheet(Legend legend, Set<Part> parts, boolean fits, boolean narrow, boolean large) {
    }

    /** The sheets of a legend, one at least; what no arrangement brings into the room does not fit. */
    public static List<Sheet> of(MapScenes scenes, LegendContents contents, Room room) {
        return new LegendSheets(scenes, room, Like.NONE).of(contents.largerBy(room.factor()));
    }

    /** The same, as far as there is room arranged as another legend is: so it keeps its shape from view to view. */
    public static List<Sheet> of(MapScenes scenes, LegendContents contents, Room room, LegendContents usual) {
        return new LegendSheets(scenes, room, Like.of(of(scenes, usual, room)))
                .of(contents.largerBy(room.factor()));
    }

    private List<Sheet> of(LegendContents contents) {
        List<Sheet> sheets = new ArrayList<>();
        for (Part part : Part.values()) {
            if (columns(contents, Set.of(part), LegendColumn.Size.SMALL).isEmpty()) {
                continue;
            }
            if (!sheets.isEmpty()) {
                Set<Part> together = EnumSet.copyOf(sheets.get(sheets.size() - 1).parts());
                together.add(part);
                Optional<Sheet> both = like.joins(together)
                        ? fitting(columns(contents, together, LegendColumn.Size.SMALL), together) : Optional.empty();
                if (both.isPresent()) {
                    sheets.set(sheets.size() - 1, both.get());
                    continue;
                }
            }
            sheets.addAll(alone(contents, part));
        }
        return sheets.isEmpty() ? List.of(sheet(List.of(), Set.of(), MOST_ROWS)) : List.copyOf(sheets);
    }

    /** A part by itself: large, else small, else in pieces, else as it is. */
    private List<Sheet> alone(LegendContents contents, Part part) {
        Sheet large = sheet(columns(contents, Set.of(part), LegendColumn.Size.WINDOW), Set.of(part), 0);
        if (large.fits() && !like.isSmall(part)) {
            return List.of(new Sheet(large.legend(), large.parts(), true, large.narrow(), true));
        }
        List<LegendColumn> columns = columns(contents, Set.of(part), LegendColumn.Size.SMALL);
        Optional<Sheet> small = fitting(columns, Set.of(part));
        // Classes of a theme are read against each other: they stand on one sheet, if need be over the map. Kinds are
        // too many for that, and each is read by itself.
        boolean inOrder = part == Part.THEME && columns.stream().allMatch(c -> c.rows().size() <= MOST_IN_ORDER);
        if (small.isEmpty() && !inOrder) {
            List<List<LegendColumn>> pieces = columns.stream().map(c -> pieces(c, part)).toList();
            if (pieces.stream().noneMatch(List::isEmpty)) {
                return together(pieces.stream().flatMap(List::stream).toList(), part);
            }
        }
        int asUsual = like.sheetsOf(part);
        if (asUsual > 1 && !inOrder && columns.size() == 1) {
            List<Sheet> divided = columns.get(0).parted(asUsual).stream()
                    .flatMap(piece -> fitting(List.of(piece), Set.of(part)).stream()).toList();
            if (divided.size() == asUsual) {
                return divided;
            }
        }
        Sheet asItIs = sheet(columns, Set.of(part), 0);
        return List.of(small.orElseGet(() -> part == Part.THEME ? sheet(asItIs.legend().narrow(), Set.of(part))
                : asItIs));
    }

    /** A column in as few pieces as have room, of like length if that goes; none where they have not. */
    private List<LegendColumn> pieces(LegendColumn column, Part part) {
        for (int count = 1; count <= (part == Part.THEME ? MOST_OF_A_THEME : MOST_PIECES); count++) {
            List<LegendColumn> parted = column.parted(count);
            if (parted.stream().allMatch(p -> hasRoom(p, part))) {
                return parted;
            }
            List<LegendColumn> filled = column instanceof LegendColumn.Rows rows ? filled(rows, part) : List.of();
            if (filled.size() == count) {
                return filled;
            }
        }
        return List.of();
    }

    /** A column in pieces each of which has as many rows as have room; none where not even one has. */
    private List<LegendColumn> filled(LegendColumn.Rows column, Part part) {
        List<LegendColumn> pieces = new ArrayList<>();
        int from = 0;
        while (from < column.rows().size()) {
            int to = column.rows().size();
            while (to > from && !hasRoom(column.piece(from, to), part)) {
                to--;
            }
            if (to == from) {
                return List.of();
            }
            pieces.add(column.piece(from, to));
            from = to;
        }
        return pieces;
    }

    private boolean hasRoom(LegendColumn piece, Part part) {
        return fitting(List.of(piece), Set.of(part)).isPresent();
    }

    /** Pieces on as few sheets as hold them, in their order. */
    private List<Sheet> together(List<LegendColumn> pieces, Part part) {
        List<Sheet> sheets = new ArrayList<>();
        List<LegendColumn> open = new ArrayList<>();
        for (LegendColumn piece : pieces) {
            List<LegendColumn> more = new ArrayList<>(open);
            more.add(piece);
            Optional<Sheet> one = fitting(more, Set.of(part));
            if (one.isEmpty()) {
                open.clear();
                open.add(piece);
                sheets.add(fitting(open, Set.of(part)).orElseThrow());
            } else {
                if (!open.isEmpty()) {
                    sheets.remove(sheets.size() - 1);
                }
                open.add(piece);
                sheets.add(one.get());
            }
        }
        return sheets;
    }

    /** The first arrangement that fits: the usual one, all in one column, or ever lower and wider. */
    private Optional<Sheet> fitting(List<LegendColumn> columns, Set<Part> parts) {
        Sheet usual = sheet(columns, parts, 0);
        Legend column = usual.legend().within(0);
        Optional<Sheet> narrow = inAColumn(column, parts);
        if (like.isNarrow(parts) && narrow.isPresent()) {
            return narrow;
        } else if (usual.fits()) {
            return Optional.of(usual);
        }
        Optional<Sheet> found = like.sheets().isEmpty() ? narrow.or(() -> lower(columns, parts))
                : lower(columns, parts).or(() -> narrow);
        // A theme is rather told without the name of the next sheet than over the map.
        return parts.contains(Part.THEME) ? found.or(() -> inAColumn(column.narrow(), parts)) : found;
    }

    private Optional<Sheet> inAColumn(Legend column, Set<Part> parts) {
        Sheet sheet = sheet(column, parts);
        return sheet.fits() ? Optional.of(new Sheet(column, sheet.parts(), true, true, false)) : Optional.empty();
    }

    private Optional<Sheet> lower(List<LegendColumn> columns, Set<Part> parts) {
        for (int rows = MOST_ROWS; rows >= FEWEST_ROWS; rows--) {
            Sheet other = sheet(columns, parts, rows);
            if (other.fits()) {
                return Optional.of(other);
            }
        }
        return Optional.empty();
    }

    /** @param rows of a column at most, 0 for as usual */
    private Sheet sheet(List<LegendColumn> columns, Set<Part> parts, int rows) {
        return sheet(Legend.framed(scenes, columns, rows), parts);
    }

    private Sheet sheet(Legend legend, Set<Part> parts) {
        return new Sheet(legend, Set.copyOf(parts), room.holds(legend.width(), legend.height()), false,
                false);
    }

    private static List<LegendColumn> columns(LegendContents contents, Set<Part> parts, LegendColumn.Size size) {
        boolean headed = parts.contains(Part.INDUSTRIES);
        List<LegendColumn> columns = new ArrayList<>();
        if (parts.contains(Part.LISTED)) {
            columns.addAll(contents.listedColumns(size));
        }
        if (parts.contains(Part.THEME)) {
            columns.addAll(contents.themeColumns("", size));
        }
        if (parts.contains(Part.SIGNS)) {
            columns.addAll(contents.bookColumns(headed, size));
        }
        if (headed) {
            columns.addAll(contents.industryColumns());
        }
        if (parts.contains(Part.LINES)) {
            columns.addAll(contents.addedColumns(headed, size));
        }
        return columns;
    }
}
