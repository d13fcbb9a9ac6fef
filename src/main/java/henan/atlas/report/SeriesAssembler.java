package henan.atlas.report;

import henan.atlas.carto.MapOverlay;
import henan.atlas.carto.ThemeChoice;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.Attempt;
import henan.atlas.domain.CaseStudy;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.MetaKeys;
import henan.atlas.domain.SubjectRef;
import henan.atlas.page.PageChoice;
import henan.atlas.page.PageSpec;
import henan.atlas.page.PageTemplate;
import henan.atlas.page.SeriesEntry;
import henan.atlas.page.VolumeText;
import henan.atlas.text.Messages;
import henan.atlas.thematic.Theme;
import henan.atlas.thematic.ThemeMaker;
import henan.atlas.thematic.ThemedMap;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts volumes together: a page for each prefecture, cluster or theme, and what stands before and behind. */
public final class SeriesAssembler {
    private static final Messages TEXTS = Messages.of("report");
    private final AtlasSnapshot content;
    private final PageTextWriter editor;
    private final ThemeMaker themes;

    public SeriesAssembler(AtlasSnapshot content, PageTextWriter editor, ThemeMaker themes) {
        this.content = content;
        this.editor = editor;
        this.themes = themes;
    }

    /** What a series has a page for. */
    public enum Kind {
        PREFECTURE(PageTemplate.PREFECTURE), CLUSTER(PageTemplate.CLUSTER), THEME(PageTemplate.THEME);

        private final PageTemplate template;

        Kind(PageTemplate template) {
            this.template = template;
        }

        public PageTemplate template() {
            return template;
        }
    }

    /** Name of a volume, for its file and the heads of its pages. */
    public String title(Kind kind, VolumeSelection of) {
        return TEXTS.get("series.title", content.meta().getOrDefault(MetaKeys.TITLE, "").replaceAll("[《》]", ""),
                subtitle(kind, of));
    }

    private String subtitle(Kind kind, VolumeSelection of) {
        String some = kind == Kind.THEME ? "" : of.words(content.index());
        return some.isEmpty() ? TEXTS.get("series.title." + kind)
                : TEXTS.get("series.title", TEXTS.get("series.title." + kind), some);
    }

    /** What is written in a volume besides its pages. @param pages how many entries it has */
    public VolumeText text(Kind kind, PageChoice all, VolumeSelection of, int pages) {
        return text(kind, all, of, pages, ZonedDateTime.now());
    }

    /** The same of a volume made at some time. */
    VolumeText text(Kind kind, PageChoice all, VolumeSelection of, int pages, ZonedDateTime made) {
        return new VolumeWriter(content).text(kind, title(kind, of), subtitle(kind, of), all, of, pages, made);
    }

    /** How many entries a volume has. @param all what holds for every page */
    public int size(Kind kind, PageChoice all, VolumeSelection of) {
        return switch (kind) {
            case PREFECTURE -> (int) content.prefectures().stream().filter(of::has).count();
            case CLUSTER -> clusters(all, of).size();
            case THEME -> themes.main().size();
        };
    }

    /** A cluster that does not count has a page where the maps show it. */
    private List<Cluster> clusters(PageChoice all, VolumeSelection of) {
        return content.index().shown(all.map().shows(MapOverlay.BESIDES)).stream().filter(of::has).toList();
    }

    /**
     * The pages of a volume, prefecture by prefecture.
     *
     * @param all what holds for every page, of that kind
     * @throws AtlasException where none is chosen, among others
     */
    public List<SeriesEntry> entries(Kind kind, PageChoice all, VolumeSelection of) throws AtlasException {
        List<Attempt.Work<SeriesEntry>> makings = makings(kind, all, of);
        if (makings.isEmpty()) {
            throw new AtlasException(TEXTS.message("series.none." + kind));
        }
        List<SeriesEntry> entries = new ArrayList<>();
        for (Attempt<SeriesEntry> made : makings.parallelStream().map(Attempt::of).toList()) {
            entries.add(made.orThrow());
        }
        return entries;
    }

    /** How the pages of a volume are made, each by itself and so several at a time. */
    private List<Attempt.Work<SeriesEntry>> makings(Kind kind, PageChoice all, VolumeSelection of) {
        return switch (kind) {
            case PREFECTURE -> content.prefectures().stream().filter(of::has)
                    .<Attempt.Work<SeriesEntry>>map(p -> () ->
                            new SeriesEntry("", p.name(), pageSpec(all, p.ref()))).toList();
            case CLUSTER -> {
                List<Cluster> clusters = clusters(all, of);
                yield content.prefectures().stream().flatMap(p -> clusters.stream()
                        .filter(c -> c.prefectureCode().equals(p.code()))
                        .<Attempt.Work<SeriesEntry>>map(c -> () -> new SeriesEntry(p.name(), c.name(),
                                new PageSpec(all.over(c.ref()), editor.text(c, elsewhere(c, clusters)))))).toList();
            }
            case THEME -> themes.main().stream().<Attempt.Work<SeriesEntry>>map(theme -> () ->
                    entry(theme, all)).toList();
        };
    }

    /** A case stands once: on the page of the first of its clusters that has one. */
    private Map<SubjectRef, Cluster> elsewhere(Cluster cluster, List<Cluster> all) {
        Map<SubjectRef, Cluster> elsewhere = new HashMap<>();
        for (CaseStudy study : content.index().cases(cluster.ref())) {
            study.subjects().stream().flatMap(subject -> all.stream().filter(c -> c.ref().equals(subject))).findFirst()
                    .filter(first -> !first.equals(cluster)).ifPresent(first -> elsewhere.put(study.ref(), first));
        }
        return elsewhere;
    }

    private SeriesEntry entry(Theme theme, PageChoice all) throws AtlasException {
        ThemeChoice usual = themes.usual(theme);
        ThemedMap map = themes.compose(usual);
        return new SeriesEntry(TEXTS.get("series.group." + theme.group()), theme.title(),
                new PageSpec(all.over(SubjectRef.PROVINCE).withTheme(Optional.of(usual)),
                        editor.text(map), Optional.of(map.drawing())));
    }

    private PageSpec pageSpec(PageChoice all, SubjectRef subject) throws AtlasException {
        return new PageSpec(all.over(subject), editor.text(subject));
    }
}
