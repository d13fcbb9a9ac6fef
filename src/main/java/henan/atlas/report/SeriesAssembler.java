package henan.atlas.report;

import henan.atlas.carto.MapOverlay;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.MetaKeys;
import henan.atlas.domain.Prefecture;
import henan.atlas.domain.SubjectRef;
import henan.atlas.page.PageChoice;
import henan.atlas.page.PageSpec;
import henan.atlas.page.PageTemplate;
import henan.atlas.page.SeriesEntry;
import henan.atlas.text.Messages;
import java.util.ArrayList;
import java.util.List;

/** Puts series of pages together: one for each prefecture, or for each cluster. */
public final class SeriesAssembler {
    private static final Messages TEXTS = Messages.of("report");
    private final AtlasSnapshot content;
    private final PageTextWriter editor;

    public SeriesAssembler(AtlasSnapshot content, PageTextWriter editor) {
        this.content = content;
        this.editor = editor;
    }

    /** What a series has a page for. */
    public enum Kind {
        PREFECTURE(PageTemplate.PREFECTURE), CLUSTER(PageTemplate.CLUSTER);

        private final PageTemplate template;

        Kind(PageTemplate template) {
            this.template = template;
        }

        public PageTemplate template() {
            return template;
        }
    }

    /** Name of a series, for its contents and its file. */
    public String title(Kind kind) {
        return TEXTS.get("series.title." + kind,
                content.meta().getOrDefault(MetaKeys.TITLE, "").replaceAll("[《》]", ""));
    }

    /** How many pages a series has, its contents not counted. @param all what holds for every page */
    public int size(Kind kind, PageChoice all) {
        return kind == Kind.PREFECTURE ? content.prefectures().size() : clusters(all).size();
    }

    /** A cluster that does not count has a page where the maps show it. */
    private List<Cluster> clusters(PageChoice all) {
        return content.index().shown(all.map().shows(MapOverlay.BESIDES));
    }

    /** The pages of a series, prefecture by prefecture. @param all what holds for every page, of that kind */
    public List<SeriesEntry> entries(Kind kind, PageChoice all) throws AtlasException {
        List<SeriesEntry> entries = new ArrayList<>();
        for (Prefecture prefecture : content.prefectures()) {
            if (kind == Kind.PREFECTURE) {
                entries.add(new SeriesEntry("", prefecture.name(), pageSpec(all, prefecture.ref())));
                continue;
            }
            for (Cluster cluster : clusters(all)) {
                if (cluster.prefectureCode().equals(prefecture.code())) {
                    entries.add(new SeriesEntry(prefecture.name(), cluster.name(), pageSpec(all, cluster.ref())));
                }
            }
        }
        return entries;
    }

    private PageSpec pageSpec(PageChoice all, SubjectRef subject) throws AtlasException {
        return new PageSpec(all.over(subject), editor.text(subject));
    }
}
