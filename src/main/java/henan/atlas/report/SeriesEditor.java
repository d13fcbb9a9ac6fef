package henan.atlas.report;

import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.MetaKeys;
import henan.atlas.domain.Prefecture;
import henan.atlas.domain.SubjectRef;
import henan.atlas.page.PageOrder;
import henan.atlas.page.PageTemplate;
import henan.atlas.page.SeriesEntry;
import henan.atlas.page.file.PaperSize;
import henan.atlas.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Puts series of pages together: one for each prefecture, or for each cluster. */
public final class SeriesEditor {
    private static final Messages TEXTS = Messages.of("report");
    private final AtlasSnapshot content;
    private final PageEditor editor;

    public SeriesEditor(AtlasSnapshot content, PageEditor editor) {
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

    /** How many pages a series has, its contents not counted. */
    public int size(Kind kind) {
        return kind == Kind.PREFECTURE ? content.prefectures().size()
                : content.index().clustersIn(SubjectRef.PROVINCE).size();
    }

    /** The pages of a series, prefecture by prefecture. @param options what holds for every page */
    public List<SeriesEntry> entries(Kind kind, PaperSize paper, UnaryOperator<PageOrder> options)
            throws AtlasException {
        List<SeriesEntry> entries = new ArrayList<>();
        for (Prefecture prefecture : content.prefectures()) {
            if (kind == Kind.PREFECTURE) {
                entries.add(entry("", prefecture.name(), order(kind, paper, prefecture.ref()), options));
                continue;
            }
            for (Cluster cluster : content.index().clustersIn(prefecture.ref())) {
                entries.add(entry(prefecture.name(), cluster.name(), order(kind, paper, cluster.ref()), options));
            }
        }
        return entries;
    }

    private PageOrder order(Kind kind, PaperSize paper, SubjectRef subject) throws AtlasException {
        return PageOrder.of(kind.template(), paper, subject, editor.text(subject));
    }

    private static SeriesEntry entry(String group, String title, PageOrder order, UnaryOperator<PageOrder> options) {
        return new SeriesEntry(group, title, options.apply(order));
    }
}
