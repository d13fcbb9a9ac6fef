package henan.atlas.report;

import henan.atlas.carto.MapState;
import henan.atlas.carto.MapTheme;
import henan.atlas.content.AtlasIndex;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.content.ClusterCount;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.ClusterFilter;
import henan.atlas.domain.County;
import henan.atlas.domain.Industry;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import henan.atlas.page.PageText;
import henan.atlas.profile.NoteList;
import henan.atlas.profile.Profile;
import henan.atlas.profile.ProfileAssembler;
import henan.atlas.text.Messages;
import henan.atlas.text.Punctuation;
import henan.atlas.thematic.ThemedMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    /** Of bars that are of no class of industry: in no colour that means one. */
    private static final int BAR = 0x8A8278;

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
        return text(area, ClusterFilter.ALL);
    }

    /**
     * What the page of a cluster says in a volume.
     *
     * @param elsewhere the cases told on the page of another cluster, and whose page that is
     */
    PageText text(Cluster cluster, Map<SubjectRef, Cluster> elsewhere) throws AtlasException {
        return cluster(profile(cluster.ref()), elsewhere);
    }

    /**
     * The same where only some clusters are looked at: lists and charts are of these.
     *
     * @throws AtlasException when the atlas does not know the place
     */
    public PageText text(SubjectRef area, ClusterFilter lookedAt) throws AtlasException {
        return switch (area.kind()) {
            case PROVINCE -> province(profile(area, lookedAt), lookedAt);
            case CLUSTER -> cluster(profile(area), Map.of());
            default -> place(profile(area), area, content.index().passing(lookedAt, true));
        };
    }

    /**
     * What a page of several maps says, beside what each says itself.
     *
     * @param maps   the maps
     * @param themes their themes, as many; empty for the clusters
     */
    public PageText text(List<MapState> maps, List<Optional<ThemedMap>> themes) {
        return new SeveralText(content, this, maps, themes).text();
    }

    private Profile profile(SubjectRef subject) throws AtlasException {
        return profile(subject, ClusterFilter.ALL);
    }

    private Profile profile(SubjectRef subject, ClusterFilter lookedAt) throws AtlasException {
        return profiles.assemble(subject, lookedAt)
                .orElseThrow(() -> new AtlasException(TEXTS.message("unknown", subject.toString())));
    }

    private PageText province(Profile profile, ClusterFilter lookedAt) {
        List<Cluster> clusters = content.index().passing(lookedAt, false);
        NoteList notes = new NoteList();
        SectionText sections = new SectionText(profile, notes);
        List<PageText.Part> parts = new ArrayList<>();
        sections.facts("basics", parts);
        sections.facts(lookedAt.isAll() ? "coverage" : "filteredCoverage", parts);
        parts.add(industries(clusters));
        parts.add(new PageText.Bars(TEXTS.get("byPrefecture"), byPrefecture(clusters), ""));
        return new PageText("", TEXTS.get("province.subtitle"), parts, TEXTS.get("source.clusters"), notes.lines());
    }

    /** How many clusters have a leading industry of each class; one counts for every class it has. */
    private List<PageText.Bars.Bar> byIndustry(Collection<Cluster> clusters) {
        Map<String, Long> counts = clusters.stream().map(content.index()::industryClasses).flatMap(List::stream)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return content.industries().stream().filter(i -> counts.containsKey(i.id()))
                // Those whose industry is not known are of no class: they stand last, however many.
                .sorted(Comparator.<Industry, Boolean>comparing(i -> i.id().equals(Industry.UNKNOWN))
                        .thenComparing(i -> -counts.getOrDefault(i.id(), 0L)))
                .map(i -> bar(i.name(), counts.getOrDefault(i.id(), 0L), counts.values(),
                        new MapTheme.LegendItem.Fill(industryColor.applyAsInt(i.id()), ""))).toList();
    }

    private List<PageText.Bars.Bar> byPrefecture(Collection<Cluster> clusters) {
        Map<String, Long> counts = clusters.stream()
                .collect(Collectors.groupingBy(Cluster::prefectureCode, Collectors.counting()));
        return content.prefectures().stream().filter(p -> counts.containsKey(p.code()))
                .sorted(Comparator.comparing(p -> -counts.getOrDefault(p.code(), 0L)))
                .map(p -> bar(p.name(), counts.getOrDefault(p.code(), 0L), counts.values(),
                        new MapTheme.LegendItem.Fill(BAR, ""))).toList();
    }

    static PageText.Bars.Bar bar(String label, long count, Collection<Long> all, MapTheme.LegendItem look) {
        double greatest = all.stream().mapToLong(Long::longValue).max().orElse(1);
        return new PageText.Bars.Bar(label, String.valueOf(count), count / greatest, look);
    }

    /** @param lookedAt the clusters looked at, wherever they are */
    private PageText place(Profile profile, SubjectRef area, List<Cluster> lookedAt) throws AtlasException {
        NoteList notes = new NoteList();
        SectionText sections = new SectionText(profile, notes);
        List<PageText.Part> parts = new ArrayList<>();
        notices(profile, parts);
        // How many clusters it has stands above their list.
        sections.facts(area.kind() == SubjectKind.COUNTY ? "division" : "basics", row -> row.counts().isEmpty(), parts);
        List<List<String>> rows = new ArrayList<>();
        AtlasIndex index = content.index();
        List<Cluster> all = Stream.concat(index.counted(area).stream(), index.besides(area).stream()).toList();
        List<Cluster> listed = all.stream().filter(lookedAt::contains).toList();
        ClusterCount told = ClusterCount.among(listed);
        for (Cluster cluster : listed) {
            rows.add(SectionText.withOneSource(profile(cluster.ref()), notes).clusterRow(told.standingBelow(cluster)));
        }
        String count = told.inWords();
        String heading = listed.size() == all.size() ? TEXTS.get("clusters", count)
                : TEXTS.get("clusters.some", count, index.count(area).inWords());
        parts.add(rows.isEmpty() ? new PageText.Paragraphs(heading, List.of(TEXTS.get("none")))
                : new PageText.Grid(heading, SectionText.columns("columns.clusters"), rows,
                        listed.stream().map(Cluster::id).toList(), Optional.of(brief(heading, listed))));
        sections.figures(parts);
        return new PageText("", "", parts, TEXTS.get("source.place"), notes.lines(),
                area.kind() == SubjectKind.PREFECTURE && listed.size() == all.size() ? spare(area) : List.of());
    }

    /** What the clusters of a prefecture are as a whole: where, and of which industries. */
    private List<PageText.Part> spare(SubjectRef prefecture) {
        List<Cluster> clusters = content.index().counted(prefecture);
        List<List<String>> rows = content.index().countiesIn(prefecture.id()).stream()
                .map(county -> List.of(county.name(), namesIn(county, clusters))).toList();
        return clusters.isEmpty() ? List.of() : List.of(
                new PageText.Grid(TEXTS.get("byCounty"), SectionText.columns("columns.counties"), rows),
                industries(clusters));
    }

    private static String namesIn(County county, List<Cluster> clusters) {
        String names = clusters.stream().filter(cluster -> cluster.countyCodes().contains(county.code()))
                .map(Cluster::name).collect(Collectors.joining(Punctuation.names()));
        return names.isEmpty() ? TEXTS.get("none") : names;
    }

    private PageText.Bars industries(List<Cluster> clusters) {
        return new PageText.Bars(TEXTS.get("byIndustry"), byIndustry(clusters), TEXTS.get("byIndustry.note"));
    }

    /** Whom the map shows, each with the kind of industry its symbol stands for. */
    PageText.Brief brief(String heading, List<Cluster> listed) {
        Map<String, String> names = content.industries().stream().filter(i -> !i.id().equals(Industry.UNKNOWN))
                .collect(Collectors.toMap(Industry::id, Industry::name));
        return new PageText.Brief(heading, listed.stream().map(cluster -> new PageText.Brief.Entry(
                Cluster.brief(cluster.name()), names.getOrDefault(content.index().industryClass(cluster),
                        TEXTS.get("brief.unknown")))).toList(), listed.stream().map(Cluster::id).toList());
    }

    /** Whom the map of a theme shows, each with its figure. */
    PageText.Brief brief(ThemedMap theme) {
        return new ThemePageText(content.index(), profiles, theme).brief("");
    }

    private static void notices(Profile profile, List<PageText.Part> parts) {
        if (!profile.heading().notices().isEmpty()) {
            parts.add(new PageText.Paragraphs("", profile.heading().notices()));
        }
    }

    private PageText cluster(Profile profile, Map<SubjectRef, Cluster> elsewhere) {
        NoteList notes = new NoteList();
        SectionText sections = new SectionText(profile, notes);
        List<PageText.Part> parts = new ArrayList<>();
        sections.statements("lead", parts);
        // What to know of its place stands with what is said first: by itself it would be a line atop a sheet.
        if (parts.isEmpty()) {
            notices(profile, parts);
        } else {
            PageText.Part lead = parts.get(0);
            parts.set(0, new PageText.Paragraphs(lead.heading(), Stream.concat(((PageText.Paragraphs) lead).sentences()
                    .stream(), profile.heading().notices().stream()).toList()));
        }
        sections.facts("basics", parts);
        sections.figures(parts);
        sections.table("firms", "columns.firms", parts);
        sections.stages("chain", parts);
        sections.readings(parts, elsewhere);
        sections.excerpts(elsewhere, parts);
        sections.facts("awards", parts);
        sections.facts("book", parts);
        return new PageText(profile.heading().title(), "", parts, TEXTS.get("source.clusters"), notes.lines());
    }

    /** What the page of a theme says: the ranking, whom nothing is known of, what to know of the figures. */
    public PageText text(ThemedMap theme) {
        return new ThemePageText(content.index(), profiles, theme).text();
    }
}
