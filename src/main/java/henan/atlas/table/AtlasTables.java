package henan.atlas.table;

import henan.atlas.content.AtlasIndex;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.Cluster;
import henan.atlas.text.Language;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The tables of a snapshot, each made when it is first asked for in a language and kept as long as these are.
 *
 * <p><b>Threading:</b> safe.
 */
public final class AtlasTables {
    private final AtlasSnapshot content;
    private final PhoneticOrder reader;
    private final Map<Key, SubjectTable> made = new ConcurrentHashMap<>();

    private record Key(TableKind kind, Language language) {
    }

    public AtlasTables(AtlasSnapshot content) {
        this.content = content;
        this.reader = new PhoneticOrder(content.searchTerms());
    }

    public AtlasSnapshot content() {
        return content;
    }

    /** The table of a kind, in the language spoken now. */
    public SubjectTable of(TableKind kind) {
        return made.computeIfAbsent(new Key(kind, Language.spoken()), unmade -> make(kind));
    }

    /** What a query gives in the table of its kind. */
    public TableResult ask(TableQuery query) {
        return of(query.kind()).ask(query);
    }

    private SubjectTable make(TableKind kind) {
        return switch (kind) {
            case CLUSTERS -> SubjectTable.of(kind, content, new SubjectTable.Rows<>(ClusterColumns.records(content),
                    Cluster::id, Cluster::ref, AtlasIndex::counts, ClusterColumns.of(content)), reader);
        };
    }
}
