package henan.atlas.report;

import henan.atlas.carto.AreaUnit;
import henan.atlas.carto.MapState;
import henan.atlas.carto.MapTheme;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import henan.atlas.page.PageText;
import henan.atlas.text.Messages;
import henan.atlas.text.Punctuation;
import henan.atlas.text.WordList;
import henan.atlas.thematic.Theme;
import henan.atlas.thematic.ThemeTable;
import henan.atlas.thematic.ThemeValue;
import henan.atlas.thematic.ThemedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a page of several maps is called, after what they have in common and what not, and whom its data are from. */
final class SeveralText {
    private static final Messages TEXTS = Messages.of("report");

    private final AtlasSnapshot content;
    private final List<MapState> maps;
    private final List<Optional<ThemedMap>> themes;
    private final NoteList notes = new NoteList();

    SeveralText(AtlasSnapshot content, List<MapState> maps, List<Optional<ThemedMap>> themes) {
        this.content = content;
        this.maps = List.copyOf(maps);
        this.themes = List.copyOf(themes);
    }

    PageText text() {
        List<String> sources = new ArrayList<>();
        if (themes.stream().anyMatch(Optional::isEmpty)) {
            sources.add(TEXTS.get("source.clusters"));
        }
        themes.stream().flatMap(Optional::stream).map(ThemedMap::drawing).map(MapTheme::source)
                .filter(s -> !s.isEmpty()).forEach(sources::add);
        List<PageText.Part> figures = new ArrayList<>();
        themes.forEach(theme -> figures.add(figures(theme)));
        return new PageText(title(), "", figures, sources.stream().distinct()
                .collect(Collectors.joining(Punctuation.gap())), notes.lines());
    }

    /** The figures of a map that only shows where its few places lie; nothing of one that draws them. */
    private PageText.Brief figures(Optional<ThemedMap> theme) {
        List<ThemeValue> few = theme.map(ThemedMap::table).filter(table -> !table.isForMap()).map(ThemeTable::values)
                .orElse(List.of());
        List<String> clusters = few.stream().map(ThemeValue::subject).filter(s -> s.kind() == SubjectKind.CLUSTER)
                .map(SubjectRef::id).toList();
        return new PageText.Brief("", few.stream().map(value -> new PageText.Brief.Entry(Cluster.brief(value.name()),
                figure(value))).toList(), clusters);
    }

    /** A figure with its own time, and the mark of what is known from after the book only. */
    private String figure(ThemeValue value) {
        String time = value.time().inWords();
        notes.mark(value.after());
        return ThemePageText.figure(value) + Punctuation.bracketed(time.equals(value.printed()) ? "" : time)
                + value.after().inline();
    }

    private String title() {
        List<String> shown = themes.stream().map(t -> t.map(m -> m.table().theme().title())
                .orElseGet(() -> TEXTS.get("several.clusters"))).distinct().toList();
        List<String> periods = themes.stream().flatMap(Optional::stream).map(t -> Theme.inWords(t.table().period()))
                .distinct().toList();
        String what = WordList.of(shown).toString();
        List<String> places = places();
        if (places.size() > 1) {
            return TEXTS.get("several.places", WordList.of(places), what);
        }
        // Figures of some clusters are none of their province.
        boolean ofClusters = maps.get(0).view().area().kind() == SubjectKind.PROVINCE && themes.stream()
                .allMatch(theme -> theme.filter(t -> t.table().unit() == AreaUnit.CLUSTER).isPresent());
        String title = TEXTS.get("several.place", ofClusters ? TEXTS.get("several.clusters") : places.get(0), what);
        return shown.size() == 1 && periods.size() > 1
                ? TEXTS.get("several.periods", title, WordList.of(periods)) : title;
    }

    /** The places they are of; what looks at ground of its own is of the province. */
    private List<String> places() {
        return maps.stream().map(m -> m.view().area()).distinct().map(this::name).toList();
    }

    private String name(SubjectRef area) {
        return area.kind() == SubjectKind.PROVINCE ? TEXTS.get("several.province")
                : content.index().name(area).orElse(area.id());
    }
}
