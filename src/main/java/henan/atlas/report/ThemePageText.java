package henan.atlas.report;

import henan.atlas.carto.AreaUnit;
import henan.atlas.carto.MapTheme;
import henan.atlas.content.AtlasIndex;
import henan.atlas.domain.Period;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import henan.atlas.page.PageText;
import henan.atlas.profile.Profile;
import henan.atlas.profile.ProfileAssembler;
import henan.atlas.text.Messages;
import henan.atlas.text.Punctuation;
import henan.atlas.thematic.Measure;
import henan.atlas.thematic.ThemeHeading;
import henan.atlas.thematic.ThemeSources;
import henan.atlas.thematic.ThemeTable;
import henan.atlas.thematic.ThemeValue;
import henan.atlas.thematic.ThemedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the page of a theme says of one area: the places by their figures, whom nothing is known of, what to know of the
 * figures, and whom they are from. Where there are too few places for a map, a table of them with a small map beside.
 */
final class ThemePageText {
    private static final Messages TEXTS = Messages.of("report");
    /** Places without a figure that are named. */
    private static final int UNKNOWN_NAMED = 20;
    /** Most sources a page has room to list; where there are more, the marks would point at nothing. */
    private static final int MOST_SOURCES = 40;

    /** Fewest places whose classes are worth a chart. */
    private static final int FEWEST_CHARTED = 18;

    private final AtlasIndex index;
    private final ProfileAssembler profiles;
    private final ThemedMap theme;
    private final ThemeTable shown;
    private final Optional<String> area;
    private final NoteList notes = new NoteList();
    private final boolean cited;

    ThemePageText(AtlasIndex index, ProfileAssembler profiles, ThemedMap theme, SubjectRef area) {
        this.index = index;
        this.profiles = profiles;
        this.theme = theme;
        this.shown = theme.table().within(place -> isIn(area, place));
        this.area = area.kind() == SubjectKind.PROVINCE ? Optional.empty() : Optional.of(nameOf(area));
        this.cited = ThemeSources.ids(shown.values()).size() <= MOST_SOURCES;
    }

    PageText text() {
        List<PageText.Part> parts = new ArrayList<>();
        boolean listed = !theme.table().isForMap();
        if (shown.values().isEmpty()) {
            parts.add(new PageText.Paragraphs("", List.of(TEXTS.get("none"))));
        } else if (listed) {
            parts.add(new PageText.Grid(TEXTS.get("listed", shown.values().size(), unit()),
                    SectionText.columns(shown.theme().measure() == Measure.RANK
                            ? "columns.listed.order" : "columns.listed"),
                    shown.values().stream().map(this::row).toList(),
                    clusters(shown.values().stream())));
        }
        if (!listed) {
            perKind(parts);
            perClass(parts);
        }
        List<String> remarks = remarks(listed);
        if (!remarks.isEmpty()) {
            parts.add(new PageText.Paragraphs(TEXTS.get("remarks"), remarks));
        }
        // The list last: where a page has no room for all of it, its end is counted, and nothing else is lost.
        if (!listed && !shown.values().isEmpty()) {
            parts.add(list());
        }
        ThemeHeading heading = theme.heading(shown, area);
        return new PageText(heading.title(), heading.subtitle(), parts,
                ThemeSources.inWords(shown.values(), index, cited), notes.lines(), listed);
    }

    private PageText.Bars list() {
        String heading = shown.theme().measure() == Measure.KIND ? "kinds" : "ranking";
        return new PageText.Bars(TEXTS.get(heading, shown.values().size()), ranking().map(r ->
                new PageText.Bars.Bar(SectionText.brief(r.value().name()), printed(r.value()),
                        theme.hasBars() ? r.share() : Double.NaN, r.color())).toList(), "",
                clusters(ranking().map(ThemedMap.Rank::value)));
    }

    /** Whose rows a list has, where it is of clusters. */
    private static List<String> clusters(Stream<ThemeValue> values) {
        return values.map(ThemeValue::subject).filter(place -> place.kind() == SubjectKind.CLUSTER)
                .map(SubjectRef::id).toList();
    }

    private Stream<ThemedMap.Rank> ranking() {
        return theme.ranking().stream().filter(rank -> shown.values().contains(rank.value()));
    }

    private String unit() {
        return TEXTS.get("unit." + shown.unit());
    }

    private List<String> row(ThemeValue value) {
        Period period = value.time().isEmpty() ? Period.of(shown.period()) : value.time();
        String time = period.inWords();
        String note = value.note().startsWith(time) || value.printed().equals(time) ? value.note()
                : Stream.of(time, value.note()).filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(Punctuation.remarks()));
        // What the mark in the remark means is told with the references.
        notes.mark(index.afterBook(period, value.citations()));
        return note.isEmpty() ? List.of(value.name(), figure(value) + marks(value), "")
                : List.of(value.name(), figure(value), note + marks(value));
    }

    /** The figure with its own year, where the places have theirs, and its sources. */
    private String printed(ThemeValue value) {
        Period time = value.time();
        String told = time.isEmpty() || time.inWords().equals(value.printed()) ? "" : Punctuation.bracketed(
                time.about() || time.year().isEmpty() ? time.inWords() : Period.ofYear(time.firstYear()).inWords());
        return withoutUnit(figure(value)) + told + marks(value);
    }

    private static String figure(ThemeValue value) {
        List<String> all = new ArrayList<>(List.of(value.printed()));
        all.addAll(value.others());
        return String.join(Punctuation.beside(), all);
    }

    /** The unit stands above the list and in the legend; where one figure needs its own (3万余人), all have theirs. */
    private String withoutUnit(String figure) {
        String unit = shown.theme().unit().strip();
        boolean kept = shown.theme().measure() == Measure.RANK || shown.values().stream()
                .map(ThemePageText::figure).anyMatch(f -> !f.endsWith(unit) || f.length() == unit.length());
        return unit.isEmpty() || kept ? figure : figure.substring(0, figure.length() - unit.length()).stripTrailing();
    }

    private String marks(ThemeValue value) {
        return !cited ? "" : notes.marks(ThemeSources.citations(value).map(c -> c.sourceId()).distinct()
                .map(id -> profiles.assemble(SubjectRef.source(id)).map(Profile::citation).orElse(id)).toList());
    }

    private List<String> remarks(boolean listed) {
        List<String> remarks = new ArrayList<>();
        if (!shown.theme().note().isEmpty()) {
            remarks.add(shown.theme().note());
        }
        List<SubjectRef> unknown = shown.unknown();
        if (!unknown.isEmpty()) {
            String gap = shown.gap();
            remarks.add(listed ? TEXTS.get("unknown.listed", unknown.size(), unit(), gap)
                    : unknown.size() > UNKNOWN_NAMED
                    ? TEXTS.get(shown.unit() == AreaUnit.CLUSTER ? "unknown.points" : "unknown.many", unknown.size(),
                            gap)
                    : TEXTS.get("unknown.places", unknown.size(), unknown.stream().map(this::nameOf)
                            .collect(Collectors.joining(Punctuation.names())), gap));
        }
        return remarks;
    }

    /** How many places are of each kind, in the legend's order and colours. */
    private void perKind(List<PageText.Part> parts) {
        if (shown.theme().measure() == Measure.KIND) {
            Map<Integer, Long> counts = perColor();
            parts.add(new PageText.Bars(TEXTS.get("perKind." + shown.unit()), theme.categories().stream()
                    .filter(c -> counts.containsKey(c.color())).map(c -> PageTextWriter.bar(c.label(),
                            counts.getOrDefault(c.color(), 0L), counts.values(), c.color())).toList(), ""));
        }
    }

    /** How many places each class holds, in the legend's order and colours. */
    private void perClass(List<PageText.Part> parts) {
        // Of few places the legend, which counts them too, tells as much.
        if (theme.classes().isEmpty() || shown.values().size() < FEWEST_CHARTED) {
            return;
        }
        Map<Integer, Long> counts = perColor();
        List<String> ranges = theme.classRanges();
        List<MapTheme.LegendItem.Fill> fills = theme.drawing().legend().stream()
                .filter(MapTheme.LegendItem.Fill.class::isInstance).map(MapTheme.LegendItem.Fill.class::cast).toList();
        List<PageText.Bars.Bar> bars = IntStream.range(0, ranges.size()).mapToObj(i -> PageTextWriter.bar(
                ranges.get(i), counts.getOrDefault(fills.get(i).color(), 0L), counts.values(),
                fills.get(i).color())).toList();
        parts.add(new PageText.Bars(TEXTS.get("perClass." + shown.unit()), bars, ""));
    }

    private Map<Integer, Long> perColor() {
        return ranking().collect(Collectors.groupingBy(ThemedMap.Rank::color, Collectors.counting()));
    }

    private boolean isIn(SubjectRef wide, SubjectRef place) {
        return wide.kind() == SubjectKind.PROVINCE || place.equals(wide)
                || index.prefectureOf(place).filter(prefecture -> prefecture.ref().equals(wide)).isPresent();
    }

    private String nameOf(SubjectRef place) {
        return profiles.assemble(place).map(p -> p.heading().title()).orElse(place.id());
    }
}
