package henan.atlas.page.legend;

import henan.atlas.carto.LegendWording;
import henan.atlas.carto.MapSpec;
import henan.atlas.carto.MapTheme;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.Industry;
import henan.atlas.domain.SubjectKind;
import henan.atlas.render.LegendQuery;
import henan.atlas.render.MapScenes;
import henan.atlas.render.style.MapStyle;
import henan.atlas.text.Messages;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the legend of a picture has to explain: all that is drawn there, nothing else, each once.
 *
 * @param theme      a theme's title and classes
 * @param wording    whose words are used
 * @param book       the book's entries, in its order
 * @param added      what the atlas adds, and what is drawn over the map
 * @param industries classes of industry, in the content's order
 * @param listed     what says which places are listed beside a window's map
 * @param others     whether clusters shown were chosen by a class that with some is not the first, whose sign they have
 */
public record LegendContents(Optional<MapTheme> theme, LegendWording wording, List<LegendRow> book,
                             List<LegendRow> added, List<LegendRow> industries, List<LegendRow> listed,
                             boolean others) {
    private static final Messages TEXT = Messages.of("page");

    public LegendContents {
        book = List.copyOf(book);
        added = List.copyOf(added);
        industries = List.copyOf(industries);
        listed = List.copyOf(listed);
    }

    /** @param over rows for what is drawn over the picture */
    public static LegendContents of(MapScenes scenes, MapSpec spec, LegendWording wording, List<LegendRow> over)
            throws AtlasException {
        return of(scenes, spec, wording, over, TEXT.get("legend.subject"));
    }

    /** The same. @param subject what the outline of the area the picture is of stands for */
    static LegendContents of(MapScenes scenes, MapSpec spec, LegendWording wording, List<LegendRow> over,
                             String subject) throws AtlasException {
        return of(scenes, List.of(spec), wording, over, subject);
    }

    /**
     * What several pictures of one sheet have to be explained together; of a theme only the one they all have.
     *
     * @param specs the pictures, of one style
     */
    static LegendContents of(MapScenes scenes, List<MapSpec> specs, LegendWording wording, List<LegendRow> over,
                             String subject) throws AtlasException {
        List<LegendQuery> probes = new ArrayList<>();
        for (MapSpec spec : specs) {
            probes.add(new LegendQuery(scenes, spec));
        }
        return of(scenes, specs, wording, over, subject, probes);
    }

    /** What a picture may have to explain, told before anything has its place in it. */
    public static LegendContents ahead(MapScenes scenes, MapSpec spec, LegendWording wording, List<LegendRow> over)
            throws AtlasException {
        return of(scenes, List.of(spec), wording, over, TEXT.get("legend.subject"),
                List.of(LegendQuery.ahead(scenes, spec)));
    }

    private static LegendContents of(MapScenes scenes, List<MapSpec> specs, LegendWording wording,
                                     List<LegendRow> over, String subject, List<LegendQuery> probes)
            throws AtlasException {
        MapStyle style = scenes.style(specs.get(0).style());
        Map<MapStyle.LegendEntry, Integer> additions = shown(style.additions(), wording, probes);
        List<LegendRow> book = new ArrayList<>();
        for (Map.Entry<MapStyle.LegendEntry, Integer> shown : shown(style.legend(), wording, probes).entrySet()) {
            MapStyle.LegendEntry entry = shown.getKey();
            LegendRow row = LegendRow.of(scenes, specs.get(shown.getValue()), entry, wording, Optional.empty());
            Optional<MapStyle.LegendEntry> same = additions.keySet().stream().filter(entry::looksLike).findFirst();
            additions.keySet().removeIf(entry::looksLike);
            book.add(same.map(other -> row.alsoCalled(other.in(wording))).orElse(row));
        }
        List<LegendRow> added = new ArrayList<>();
        for (Map.Entry<MapStyle.LegendEntry, Integer> shown : additions.entrySet()) {
            MapStyle.LegendEntry entry = shown.getKey();
            LegendRow row = LegendRow.of(scenes, specs.get(shown.getValue()), entry, wording,
                    probes.get(0).isRiver(entry) ? Optional.of(LegendKey.RIVERS) : Optional.empty());
            int same = IntStream.range(0, added.size()).filter(i -> added.get(i).label().equals(row.label()))
                    .findFirst().orElse(-1);
            if (same < 0) {
                added.add(row);
            } else {
                added.set(same, added.get(same).and(row));
            }
        }
        added.addAll(over);
        if (specs.stream().flatMap(s -> s.subject().stream()).anyMatch(s -> s.kind() != SubjectKind.CLUSTER)) {
            added.add(LegendRow.outline(scenes, style.name(), subject));
        }
        Set<Industry> industries = new HashSet<>();
        Set<String> ringed = new LinkedHashSet<>();
        boolean ledSymbols = false;
        boolean ledNames = false;
        for (LegendQuery probe : probes) {
            industries.addAll(probe.industries());
            ringed.addAll(probe.ringed());
            ledSymbols |= probe.showsLedSymbols();
            ledNames |= probe.showsLedNames();
        }
        if (!ringed.isEmpty()) {
            added.add(LegendRow.ringed(scenes, style.name(), TEXT.get("legend.ringed",
                    String.join(TEXT.get("legend.ringed.and"), ringed))));
        }
        if (ledSymbols) {
            added.add(LegendRow.ledSymbol(TEXT.get("legend.led.symbol")));
        } else if (ledNames) {
            added.add(LegendRow.ledName(TEXT.get("legend.led.name")));
        }
        return new LegendContents(sharedTheme(specs), wording, book, added, scenes.industries().stream()
                .filter(industries::contains).map(i -> LegendRow.of(scenes, style.name(), i)).toList(), List.of(),
                specs.stream().anyMatch(spec -> scenes.areOfOtherClasses(spec.clusters())));
    }

    /** The same for a legend that is painted larger by a factor, which what shows a size by its own is not. */
    LegendContents largerBy(double factor) {
        return new LegendContents(theme.map(t -> t.keyed(factor)), wording, book, added, industries, listed, others);
    }

    /** The same beside a list. @param rows say which places are listed */
    public LegendContents listing(List<LegendRow> rows) {
        return new LegendContents(theme, wording, book, added, industries, rows, others);
    }

    /** The theme all pictures have that one key explains. */
    static Optional<MapTheme> sharedTheme(List<MapSpec> specs) {
        Optional<MapTheme> first = specs.get(0).theme();
        return first.filter(one -> specs.stream().allMatch(s -> s.theme().filter(one::hasLegendOf).isPresent()));
    }

    /** The first picture that shows what an entry explains, by its place. */
    private static int first(MapStyle.LegendEntry entry, List<LegendQuery> probes) throws AtlasException {
        for (int i = 0; i < probes.size(); i++) {
            if (probes.get(i).shows(entry)) {
                return i;
            }
        }
        return -1;
    }

    /** The entries that explain something, each with the place of the first picture that shows it. */
    private static Map<MapStyle.LegendEntry, Integer> shown(List<MapStyle.LegendEntry> entries, LegendWording wording,
                                                            List<LegendQuery> probes) throws AtlasException {
        Map<MapStyle.LegendEntry, Integer> shown = new LinkedHashMap<>();
        for (MapStyle.LegendEntry entry : entries) {
            int first = entry.in(wording).isEmpty() ? -1 : first(entry, probes);
            if (first >= 0) {
                shown.put(entry, first);
            }
        }
        return shown;
    }

    /** The theme's classes. @param head what stands above them */
    List<LegendColumn> themeColumns(String head, LegendColumn.Size size) {
        List<LegendColumn> columns = new ArrayList<>();
        List<MapTheme.LegendItem> items = theme.map(MapTheme::legend).orElse(List.of());
        List<MapTheme.LegendItem.Circle> circles = items.stream().filter(MapTheme.LegendItem.Circle.class::isInstance)
                .map(MapTheme.LegendItem.Circle.class::cast).toList();
        boolean pies = items.stream().anyMatch(MapTheme.LegendItem.Slices.class::isInstance);
        List<LegendRow> rows = LegendRow.of(items, pies ? 0 : theme.map(MapTheme::discs).orElse(0.0));
        if (!circles.isEmpty()) {
            columns.add(new LegendColumn.Nest(head, circles, pies ? List.of() : rows, size));
        }
        if (!rows.isEmpty() && (circles.isEmpty() || pies)) {
            String slices = items.stream().filter(MapTheme.LegendItem.Slices.class::isInstance)
                    .map(MapTheme.LegendItem::label).findFirst().orElse("");
            columns.add(new LegendColumn.Rows(circles.isEmpty() ? head : slices, rows, size));
        }
        return columns;
    }

    /** The map's own signs. @param headed whether their origin stands above them */
    List<LegendColumn> signColumns(boolean headed, LegendColumn.Size size) {
        return Stream.of(bookColumns(headed, size), addedColumns(headed, size)).flatMap(List::stream).toList();
    }

    /** What is listed beside the map. */
    List<LegendColumn> listedColumns(LegendColumn.Size size) {
        return column(false, "", listed, size);
    }

    /** Those of the book. */
    List<LegendColumn> bookColumns(boolean headed, LegendColumn.Size size) {
        return column(headed, wording == LegendWording.BOOK ? "legend.book" : "legend.places", book, size);
    }

    /** Those the atlas adds. */
    List<LegendColumn> addedColumns(boolean headed, LegendColumn.Size size) {
        return column(headed, wording == LegendWording.BOOK ? "legend.added" : "legend.lines", added, size);
    }

    private static List<LegendColumn> column(boolean headed, String head, List<LegendRow> rows,
                                             LegendColumn.Size size) {
        return rows.isEmpty() ? List.of()
                : List.of(new LegendColumn.Rows(headed ? TEXT.get(head) : "", rows, size));
    }

    /** The classes of industry, under their head. */
    List<LegendColumn> industryColumns() {
        return industries.isEmpty() ? List.of()
                : List.of(new LegendColumn.Rows(TEXT.get(others ? "legend.industries.others"
                : "legend.industries"), industries, LegendColumn.Size.DROPS));
    }

    /** Everything that is said. */
    public List<String> labels() {
        return Stream.concat(theme.stream().flatMap(t -> t.legend().stream()).map(MapTheme.LegendItem::label),
                Stream.of(listed, book, added, industries).flatMap(List::stream).map(LegendRow::label)).toList();
    }
}
