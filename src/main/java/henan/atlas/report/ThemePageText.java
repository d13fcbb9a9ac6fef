package henan.atlas.report;

import henan.atlas.carto.AreaUnit;
import henan.atlas.carto.MapTheme;
import henan.atlas.content.AfterBook;
import henan.atlas.content.AtlasIndex;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.County;
import henan.atlas.domain.Industry;
import henan.atlas.domain.Period;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import henan.atlas.page.PageText;
import henan.atlas.profile.NoteList;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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

    /** As many places of one figure as are told together in running text. */
    private static final int TIED = 8;

    private final AtlasIndex index;
    private final ProfileAssembler profiles;
    private final ThemedMap theme;
    private final ThemeTable shown;
    private final NoteList notes = new NoteList();
    private final boolean cited;

    ThemePageText(AtlasIndex index, ProfileAssembler profiles, ThemedMap theme) {
        this.index = index;
        this.profiles = profiles;
        this.theme = theme;
        this.shown = theme.table();
        this.cited = ThemeSources.ids(shown.values()).size() <= MOST_SOURCES;
    }

    PageText text() {
        List<PageText.Part> parts = new ArrayList<>();
        boolean listed = !shown.isForMap();
        if (shown.values().isEmpty()) {
            parts.add(new PageText.Paragraphs("", List.of(TEXTS.get("none"))));
        } else if (listed) {
            parts.add(new PageText.Grid(TEXTS.get("listed", shown.values().size(), unit()),
                    SectionText.columns(shown.theme().measure() != Measure.RANK ? "columns.listed"
                            : shown.theme().tellsYears() ? "columns.listed.years" : "columns.listed.places"),
                    shown.values().stream().map(this::row).toList(),
                    clusters(shown.values().stream()), Optional.empty()));
        }
        if (!listed) {
            perKind(parts);
        }
        List<String> remarks = remarks(listed);
        if (!remarks.isEmpty()) {
            parts.add(new PageText.Paragraphs(TEXTS.get("remarks"), remarks));
        }
        // The list last: where a page has no room for all of it, its end is counted, and nothing else is lost.
        if (!listed && !shown.values().isEmpty()) {
            List<ThemedMap.Rank> ranks = ranking().toList();
            int alone = alone(ranks);
            parts.add(list(ranks.subList(0, alone)));
            together(ranks.subList(alone, ranks.size()), parts);
        }
        if (!listed) {
            composition(parts);
        }
        ThemeHeading heading = theme.heading();
        return new PageText(heading.title(), heading.subtitle(), parts,
                ThemeSources.onPage(shown.values(), index, cited), notes.lines());
    }

    private PageText.Bars list(List<ThemedMap.Rank> ranks) {
        String heading = shown.theme().measure() == Measure.KIND ? "kinds" : "ranking";
        return new PageText.Bars(TEXTS.get(heading, shown.values().size()), ranks.stream().map(r ->
                new PageText.Bars.Bar(Cluster.brief(r.value().name()), printed(r.value()),
                        theme.hasBars() ? r.share() : Double.NaN, theme.look(r))).toList(), "",
                clusters(ranks.stream().map(ThemedMap.Rank::value)), Optional.of(brief(TEXTS.get(heading,
                shown.values().size()))));
    }

    /** Whom the map shows and what of it, without times, sources and remarks. */
    PageText.Brief brief(String heading) {
        List<ThemeValue> all = ranking().map(ThemedMap.Rank::value).toList();
        return new PageText.Brief(heading, all.stream().map(v -> new PageText.Brief.Entry(
                Cluster.brief(v.name()), withoutUnit(figure(v)))).toList(), clusters(all.stream()));
    }

    /** How many of the list have a line each: all before the first figure that many places share. */
    private int alone(List<ThemedMap.Rank> ranks) {
        int from = 0;
        for (int i = 1; theme.hasBars() && i <= ranks.size(); i++) {
            if (i == ranks.size() || !ranks.get(i).value().printed().equals(ranks.get(from).value().printed())) {
                if (i - from >= TIED) {
                    return from;
                }
                from = i;
            }
        }
        return ranks.size();
    }

    /** The others, those of one figure after the other: a bar each would tell a hundred times the same. */
    private void together(List<ThemedMap.Rank> ranks, List<PageText.Part> parts) {
        Map<String, List<ThemeValue>> tied = ranks.stream().map(ThemedMap.Rank::value)
                .collect(Collectors.groupingBy(ThemePageText::figure, LinkedHashMap::new, Collectors.toList()));
        tied.forEach((figure, values) -> parts.add(new PageText.Run(
                TEXTS.get("tied", values.size(), unit(), figure),
                values.stream().map(v -> Cluster.brief(v.name()) + later(v.after()).inline() + marks(v)).toList(),
                clusters(values.stream()))));
    }

    /** Whose rows a list has, where it is of clusters. */
    private static List<String> clusters(Stream<ThemeValue> values) {
        return values.map(ThemeValue::subject).filter(place -> place.kind() == SubjectKind.CLUSTER)
                .map(SubjectRef::id).toList();
    }

    private Stream<ThemedMap.Rank> ranking() {
        return theme.ranking().stream();
    }

    private String unit() {
        return TEXTS.get("unit." + shown.unit());
    }

    /** Each figure with what must be told of it, for it is of no other, and the sources of all. */
    private List<String> row(ThemeValue value) {
        List<String> figures = new ArrayList<>();
        figures.add(remarked(value.printed(), period(value), value.note()) + later(value.after()).inline());
        Period shared = value.time().isEmpty() ? period(value) : Period.NONE;
        value.differing().forEach(other -> figures.add(remarked(other.printed(), shared, other.note())
                + later(other.after()).inline()));
        return List.of(Cluster.brief(value.name()), String.join(Punctuation.beside(), figures) + marks(value));
    }

    /** A figure with its time, where neither it nor the remark tells that, and the remark. */
    private static String remarked(String figure, Period of, String remark) {
        String time = of.inWords();
        return figure + Punctuation.bracketed(remark.startsWith(time) || figure.equals(time) ? remark
                : Stream.of(time, remark).filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(Punctuation.remarks())));
    }

    /** The figure with its own year, where the places have theirs, and its sources. */
    private String printed(ThemeValue value) {
        Period time = value.time();
        String told = time.isEmpty() || time.inWords().equals(value.printed()) ? ""
                : time.about() || time.year().isEmpty() ? time.inWords() : Period.ofYear(time.firstYear()).inWords();
        return withoutUnit(figure(value)) + Punctuation.bracketed(told) + later(value.after()).inline() + marks(value);
    }

    private Period period(ThemeValue value) {
        return value.time().isEmpty() ? Period.of(shown.period()) : value.time();
    }

    /** The mark of what is known from after the book only; what it means is told with the references. */
    private AfterBook later(AfterBook after) {
        notes.mark(after);
        return after;
    }

    /** A figure with what other sources say of it. */
    static String figure(ThemeValue value) {
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
        String note = shown.theme().note(shown.unit());
        if (!note.isEmpty()) {
            remarks.add(note);
        }
        places().filter(place -> place.kind() == SubjectKind.PREFECTURE).flatMap(p -> index.county(p.id()).stream())
                .filter(county -> county.provinceDirect() == County.ProvinceDirect.JIYUAN)
                .forEach(county -> remarks.add(TEXTS.get("direct", county.name(), county.kind().word())));
        unshown(remarks);
        long after = shown.values().stream().filter(v -> v.after().isAfter()).count();
        if (after > 0 && shown.theme().measure() == Measure.KIND) {
            remarks.add(TEXTS.get("later", after, unit()));
        }
        if (shown.values().stream().anyMatch(v -> !v.differing().isEmpty())) {
            remarks.add(TEXTS.get("differing", Punctuation.beside().strip()));
        }
        if (shown.unit() == AreaUnit.CLUSTER) {
            remarks.add(TEXTS.get("brief"));
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

    /** The counties that are shown by another: why there are as many as are told, and not as there were. */
    private void unshown(List<String> remarks) {
        Set<SubjectRef> told = places().filter(p -> p.kind() == SubjectKind.COUNTY).collect(Collectors.toSet());
        told.stream().flatMap(place -> index.prefectureOf(place).stream()).distinct()
                .flatMap(prefecture -> index.countiesIn(prefecture.code()).stream())
                .filter(county -> !county.hasOwnPolygon() && told.contains(index.shownBy(county.ref())))
                .forEach(county -> remarks.add(TEXTS.get("unshown", county.name(),
                        nameOf(index.shownBy(county.ref())), told.size(), told.size() + 1)));
    }

    /** What every pie is made of, by numbers: a slice is measured with nothing. */
    private void composition(List<PageText.Part> parts) {
        if (shown.theme().measure() == Measure.MIX) {
            parts.add(new PageText.Grid(TEXTS.get("composition"), SectionText.columns("columns.composition"),
                    ranking().map(ThemedMap.Rank::value).map(value -> List.of(Cluster.brief(value.name()),
                            value.parts().entrySet().stream().map(part -> TEXTS.get("composition.part", index
                                    .industry(part.getKey()).map(Industry::name).orElse(part.getKey()),
                                    part.getValue())).collect(Collectors.joining(Punctuation.names())))).toList(),
                    clusters(shown.values().stream())));
        }
    }

    /**
     * How many places are of each kind, or clusters of each class, in the legend's order and colours; one of two kinds
     * is of both.
     */
    private void perKind(List<PageText.Part> parts) {
        if (shown.theme().measure() == Measure.KIND || shown.theme().measure() == Measure.MIX) {
            AreaUnit counted = shown.theme().measure() == Measure.MIX ? AreaUnit.CLUSTER : shown.unit();
            List<Long> counts = theme.categories().stream().map(c -> (long) c.count()).toList();
            parts.add(new PageText.Bars(TEXTS.get("perKind." + counted), theme.categories().stream()
                    .map(c -> PageTextWriter.bar(c.label(), (long) c.count(), counts,
                            new MapTheme.LegendItem.Fill(c.color(), false, c.sign(), ""))).toList(), ""));
        }
    }

    /** All places it is asked of, whether it tells something of them or not. */
    private Stream<SubjectRef> places() {
        return Stream.concat(shown.values().stream().map(ThemeValue::subject), shown.unknown().stream());
    }

    private String nameOf(SubjectRef place) {
        return profiles.assemble(place).map(p -> p.heading().title()).orElse(place.id());
    }
}
