package henan.atlas.report;

import henan.atlas.carto.AreaUnit;
import henan.atlas.carto.MapTheme;
import henan.atlas.content.AtlasIndex;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.content.ClusterCount;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import henan.atlas.page.PageText;
import henan.atlas.profile.Link;
import henan.atlas.profile.Profile;
import henan.atlas.profile.ProfileAssembler;
import henan.atlas.text.Messages;
import henan.atlas.text.Punctuation;
import henan.atlas.thematic.Measure;
import henan.atlas.thematic.ThemedMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes what stands on a printed page beside its map: facts with their references, lists, charts.
 *
 * <p><b>Threading:</b> immutable; may be asked from any thread.
 */
public final class PageTextWriter {
    private static final Messages TEXTS = Messages.of("report");
    /** How many sources are told of one statement. */
    private static final int CITED = 3;
    private static final int BAR = 0xC9822B;
    /** Places without a figure that are named. */
    private static final int UNKNOWN_NAMED = 20;

    private final AtlasSnapshot content;
    private final ProfileAssembler profiles;
    private final ToIntFunction<String> industryColor;

    /** @param industryColor colour of an industry class, {@code 0xRRGGBB} */
    public PageTextWriter(AtlasSnapshot content, ToIntFunction<String> industryColor) {
        this.content = content;
        this.profiles = new ProfileAssembler(content);
        this.industryColor = industryColor;
    }

    /** What a page of a place or a cluster says. @throws AtlasException when the atlas does not know it */
    public PageText text(SubjectRef area) throws AtlasException {
        Profile profile = profile(area);
        return switch (area.kind()) {
            case PROVINCE -> province(profile);
            case CLUSTER -> cluster(profile);
            default -> place(profile, area);
        };
    }

    private Profile profile(SubjectRef subject) throws AtlasException {
        return profiles.assemble(subject)
                .orElseThrow(() -> new AtlasException(TEXTS.message("unknown", subject.toString())));
    }

    private PageText province(Profile profile) {
        NoteList notes = new NoteList();
        SectionText sections = new SectionText(profile, notes, CITED);
        List<PageText.Part> parts = new ArrayList<>();
        sections.facts("basics", parts);
        parts.add(new PageText.Bars(TEXTS.get("byIndustry"),
                byIndustry(content.index().counted()), TEXTS.get("byIndustry.note") + besides()));
        parts.add(new PageText.Bars(TEXTS.get("byPrefecture"), byPrefecture(), besides()));
        sections.facts("coverage", parts);
        return new PageText("", TEXTS.get("province.subtitle"), parts, TEXTS.get("source.clusters"), notes.lines());
    }

    /** How many clusters have a leading industry of each class; one counts for every class it has. */
    private List<PageText.Bars.Bar> byIndustry(Collection<Cluster> clusters) {
        Map<String, Long> counts = clusters.stream().map(content.index()::industryClasses).flatMap(List::stream)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return content.industries().stream().filter(i -> counts.containsKey(i.id()))
                .sorted(Comparator.comparing(i -> -counts.getOrDefault(i.id(), 0L)))
                .map(i -> bar(i.name(), counts.getOrDefault(i.id(), 0L), counts.values(),
                        industryColor.applyAsInt(i.id()))).toList();
    }

    private List<PageText.Bars.Bar> byPrefecture() {
        Map<String, Long> counts = content.index().counted().stream()
                .collect(Collectors.groupingBy(Cluster::prefectureCode, Collectors.counting()));
        return content.prefectures().stream().filter(p -> counts.containsKey(p.code()))
                .sorted(Comparator.comparing(p -> -counts.getOrDefault(p.code(), 0L)))
                .map(p -> bar(p.name(), counts.getOrDefault(p.code(), 0L), counts.values(), BAR)).toList();
    }

    /** What the bars leave out. */
    private String besides() {
        ClusterCount all = content.index().count(SubjectRef.PROVINCE);
        return all.besides() == 0 ? "" : TEXTS.get("besides", all.besidesInWords());
    }

    private static PageText.Bars.Bar bar(String label, long count, Collection<Long> all, int color) {
        double greatest = all.stream().mapToLong(Long::longValue).max().orElse(1);
        return new PageText.Bars.Bar(label, String.valueOf(count), count / greatest, color);
    }

    private PageText place(Profile profile, SubjectRef area) throws AtlasException {
        NoteList notes = new NoteList();
        SectionText sections = new SectionText(profile, notes, CITED);
        List<PageText.Part> parts = new ArrayList<>();
        notices(profile, parts);
        sections.facts(area.kind() == SubjectKind.COUNTY ? "division" : "basics", parts);
        List<List<String>> rows = new ArrayList<>();
        AtlasIndex index = content.index();
        List<Cluster> listed = Stream.concat(index.counted(area).stream(), index.besides(area).stream()).toList();
        for (Cluster cluster : listed) {
            rows.add(new SectionText(profile(cluster.ref()), notes, 1).clusterRow(AtlasIndex.standing(cluster)));
        }
        String heading = TEXTS.get("clusters", index.count(area).inWords());
        parts.add(rows.isEmpty() ? new PageText.Paragraphs(heading, List.of(TEXTS.get("none")))
                : new PageText.Grid(heading, SectionText.columns("columns.clusters"), rows,
                        listed.stream().map(Cluster::id).toList()));
        sections.figures(parts);
        return new PageText("", way(profile), parts, TEXTS.get("source.clusters"), notes.lines());
    }

    private static void notices(Profile profile, List<PageText.Part> parts) {
        if (!profile.heading().notices().isEmpty()) {
            parts.add(new PageText.Paragraphs("", profile.heading().notices()));
        }
    }

    private static String way(Profile profile) {
        return profile.heading().breadcrumb().stream().map(Link::text).collect(Collectors.joining(" › "));
    }

    private PageText cluster(Profile profile) {
        NoteList notes = new NoteList();
        SectionText sections = new SectionText(profile, notes, CITED);
        List<PageText.Part> parts = new ArrayList<>();
        sections.statements("lead", parts);
        sections.facts("basics", parts);
        notices(profile, parts);
        sections.figures(parts);
        sections.table("firms", "columns.firms", parts);
        sections.stages("chain", parts);
        sections.readings(parts);
        sections.statements("cases", parts);
        sections.facts("awards", parts);
        sections.facts("book", parts);
        return new PageText(profile.heading().title(), way(profile), parts, TEXTS.get("source.clusters"),
                notes.lines());
    }

    /** What the page of a theme says: the ranking, whom nothing is known of, what to know of the figures. */
    public PageText text(ThemedMap theme, SubjectRef area) throws AtlasException {
        List<ThemedMap.Rank> ranked =
                theme.ranking().stream().filter(r -> isIn(area, r.value().subject())).toList();
        List<PageText.Bars.Bar> bars = ranked.stream()
                .map(r -> new PageText.Bars.Bar(r.value().name(), printed(r), theme.hasBars() ? r.share() : Double.NaN,
                        r.color())).toList();
        List<PageText.Part> parts = new ArrayList<>();
        parts.add(new PageText.Bars(TEXTS.get("ranking", bars.size()), bars, "", clusters(ranked)));
        perClass(theme, parts);
        List<String> remarks = new ArrayList<>();
        if (!theme.table().theme().note().isEmpty()) {
            remarks.add(theme.table().theme().note());
        }
        List<SubjectRef> unknown = theme.table().unknown().stream().filter(s -> isIn(area, s)).toList();
        if (!unknown.isEmpty()) {
            remarks.add(unknown.size() > UNKNOWN_NAMED ? TEXTS.get(
                    theme.table().unit() == AreaUnit.CLUSTER ? "unknown.points" : "unknown.many", unknown.size())
                    : TEXTS.get("unknown.places", unknown.size(), unknown.stream().map(this::nameOf)
                            .collect(Collectors.joining(Punctuation.names()))));
        }
        if (!remarks.isEmpty()) {
            parts.add(new PageText.Paragraphs(TEXTS.get("remarks"), remarks));
        }
        return new PageText(nameOf(area) + theme.drawing().title(), theme.drawing().subtitle(), parts,
                theme.drawing().source(), List.of());
    }

    /** Whose rows a ranking has, where it is of clusters. */
    private static List<String> clusters(List<ThemedMap.Rank> ranked) {
        return ranked.stream().map(r -> r.value().subject()).filter(s -> s.kind() == SubjectKind.CLUSTER)
                .map(SubjectRef::id).toList();
    }

    /** How many places are of each kind, in the legend's order and colours. */
    private static void perKind(ThemedMap theme, List<PageText.Part> parts) {
        List<Long> counts = theme.categories().stream().map(c -> (long) c.count()).toList();
        parts.add(new PageText.Bars(TEXTS.get("perKind"), theme.categories().stream()
                .map(c -> bar(c.label(), c.count(), counts, c.color())).toList(), ""));
    }

    /** How many places each class holds, in the legend's order and colours. */
    private static void perClass(ThemedMap theme, List<PageText.Part> parts) {
        if (theme.table().theme().measure() == Measure.KIND) {
            perKind(theme, parts);
        }
        if (theme.classes().isEmpty()) {
            return;
        }
        Map<Integer, Long> counts = theme.ranking().stream()
                .collect(Collectors.groupingBy(ThemedMap.Rank::color, Collectors.counting()));
        List<PageText.Bars.Bar> bars = theme.drawing().legend().stream()
                .filter(MapTheme.LegendItem.Fill.class::isInstance).map(MapTheme.LegendItem.Fill.class::cast)
                .map(f -> bar(f.label(), counts.getOrDefault(f.color(), 0L), counts.values(), f.color())).toList();
        parts.add(new PageText.Bars(TEXTS.get("perClass"), bars, ""));
    }

    private static String printed(ThemedMap.Rank rank) {
        List<String> all = new ArrayList<>(List.of(rank.value().printed()));
        all.addAll(rank.value().others());
        return String.join(Punctuation.beside(), all);
    }

    private boolean isIn(SubjectRef area, SubjectRef place) {
        if (area.kind() == SubjectKind.PROVINCE) {
            return true;
        }
        return place.equals(area)
                || content.index().prefectureOf(place).filter(prefecture -> prefecture.ref().equals(area)).isPresent();
    }

    private String nameOf(SubjectRef place) {
        return profiles.assemble(place).map(p -> p.heading().title()).orElse(place.id());
    }
}
