package henan.atlas.ingest.content;

import henan.atlas.content.ReferenceTargets;
import henan.atlas.domain.SubjectRef;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Other words of the language by which something recorded is looked for: {@code data/synonyms.csv}. */
final class SynonymTable {
    private static final String FILE = "synonyms.csv";

    private SynonymTable() {
    }

    /** The subject of each word, in the order of the table. */
    static Map<String, SubjectRef> read(Path data, ReferenceTargets known, ProblemList problems) {
        Map<String, SubjectRef> synonyms = new LinkedHashMap<>();
        CsvTable table = CsvTable.read(data.resolve(FILE), "data/" + FILE, problems, "word", "subject");
        table.unique("duplicate.row", "word");
        for (CsvRow row : table.rows()) {
            String word = row.required("word");
            String written = row.required("subject");
            if (!written.isEmpty()) {
                try {
                    SubjectRef subject = SubjectRef.parse(written);
                    known.check(subject.kind(), subject.id(), (key, arguments) ->
                            row.fault("subject", key, arguments));
                    synonyms.put(word, subject);
                } catch (IllegalArgumentException e) {
                    row.fault("subject", "cell.subject", written);
                }
            }
        }
        return synonyms;
    }
}
