package henan.atlas.report;

import henan.atlas.carto.MapOverlay;
import henan.atlas.carto.MapState;
import henan.atlas.carto.MapTheme;
import henan.atlas.content.AtlasIndex;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.content.ConditionText;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.ClusterCondition;
import henan.atlas.domain.ClusterFilter;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import henan.atlas.page.PageText;
import henan.atlas.profile.NoteList;
import henan.atlas.text.Messages;
import henan.atlas.text.Punctuation;
import henan.atlas.text.WordList;
import henan.atlas.thematic.Theme;
import henan.atlas.thematic.ThemeValue;
import henan.atlas.thematic.ThemedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a page of several maps is called, after what they have in common and what not, and whom its data are from. */
final class SeveralText {
    private static final Messages TEXTS = Messages.of("report");

    /** Places listed on a page at most, its maps together: with more, lists would leave no room to these. */
    private static final int MOST_LISTED = 60;

    private final AtlasSnapshot content;
    private final PageTextWriter writer;
    private final List<MapState> maps;
    private final List<Optional<ThemedMap>> themes;
    private final NoteList notes = new NoteList();

    /** @param writer of the lists of single maps */
    SeveralText(AtlasSnapshot content, PageTextWriter writer, List<MapState> maps, List<Optional<ThemedMap>> themes) {
        this.content = content;
        this.writer = writer;
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
        for (int i = 0; i < maps.size(); i++) {
            figures.add(listed(i));
        }
        return new PageText(title(), "", figures, sources.stream().distinct()
                .collect(Collectors.joining(Punctuation.gap())), notes.lines());
    }

    /** Whom a map shows, where they are no more than stand with it, by their numbers; nothing of a map of areas. */
    private PageText.Brief listed(int map) {
        PageText.Brief all = themes.get(map).map(theme -> theme.table().isForMap() ? writer.brief(theme)
                : figures(theme.table().values())).orElseGet(() -> writer.brief("", drops(maps.get(map))));
        boolean few = all.entries().size() <= MOST_LISTED / maps.size();
        boolean table = themes.get(map).filter(theme -> !theme.table().isForMap()).isPresent();
        return table || few && !all.clusters().isEmpty() ? all : new PageText.Brief("", List.of(), List.of());
    }

    /** The figures of a map that only shows where its few places lie. */
    private PageText.Brief figures(List<ThemeValue> few) {
        return new PageText.Brief("", few.stream().map(value -> new PageText.Brief.Entry(Cluster.brief(value.name()),
                figure(value))).toList(), few.stream().map(ThemeValue::subject)
                .filter(s -> s.kind() == SubjectKind.CLUSTER).map(SubjectRef::id).toList());
    }

    /** The clusters a map draws in what it is of. */
    private List<Cluster> drops(MapState map) {
        AtlasIndex index = content.index();
        SubjectRef area = map.view().area();
        List<Cluster> there = Stream.concat(index.counted(area).stream(), index.besides(area).stream()).toList();
        return !map.shows(MapOverlay.DROPS) ? List.of()
                : index.passing(map.filter(), map.shows(MapOverlay.BESIDES)).stream().filter(there::contains).toList();
    }

    /** A figure with its own time, and the mark of what is known from after the book only. */
    private String figure(ThemeValue value) {
        String time = value.time().inWords();
        notes.mark(value.after());
        return ThemePageText.figure(value) + Punctuation.bracketed(time.equals(value.printed()) ? "" : time)
                + value.after().inline();
    }

    private String title() {
        String places = WordList.of(places()).toString();
        List<ThemedMap> drawn = themes.stream().flatMap(Optional::stream).toList();
        if (drawn.isEmpty()) {
            List<String> asked = maps.stream().map(MapState::filter).map(this::asked).distinct().toList();
            if (!asked.equals(List.of(TEXTS.get("several.every")))) {
                return TEXTS.get("several.mixed", places, WordList.of(asked));
            }
            return TEXTS.get(places().size() > 1 ? "several.places" : "several.place", places,
                    TEXTS.get("several.clusters"));
        }
        List<String> units = drawn.stream().map(t -> TEXTS.get("unit." + t.table().unit())).distinct().toList();
        boolean alike = drawn.size() == themes.size() && units.size() == 1;
        if (alike && drawn.stream().noneMatch(SeveralText::isOfSome)) {
            return TEXTS.get("several.all", places, units.get(0), themes(SeveralText::titleOf));
        } else if (alike && drawn.stream().allMatch(SeveralText::isOfSome)) {
            return TEXTS.get("several.known", places, units.get(0), themes(SeveralText::titleOf));
        }
        return TEXTS.get("several.mixed", places, themes(theme -> isOfSome(theme)
                ? TEXTS.get("several.some", titleOf(theme)) : titleOf(theme)));
    }

    /** Which clusters of its place a map shows. */
    private String asked(ClusterFilter filter) {
        return filter.isAll() ? TEXTS.get("several.every") : filter.conditions().stream()
                .map(condition -> condition instanceof ClusterCondition.OfIndustry
                        ? WordList.of(ConditionText.of(condition, content).values()).toString()
                        : ConditionText.of(condition, content).clause())
                .collect(Collectors.joining(Punctuation.clauses()));
    }

    /** Whether it has figures of some places only, which must not be taken for all there are. */
    private static boolean isOfSome(ThemedMap theme) {
        return !theme.table().missing().isEmpty();
    }

    private static String titleOf(ThemedMap theme) {
        return theme.table().theme().title();
    }

    /** What the maps show, each once; of one theme at several times, these times too. */
    private String themes(Function<ThemedMap, String> name) {
        List<String> shown = themes.stream().map(t -> t.map(name).orElseGet(() -> TEXTS.get("several.drops")))
                .distinct().toList();
        List<String> periods = themes.stream().flatMap(Optional::stream).map(t -> Theme.inWords(t.table().period()))
                .distinct().toList();
        return WordList.of(shown) + (shown.size() == 1 && periods.size() > 1
                ? Punctuation.bracketed(WordList.of(periods).toString()) : "");
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
