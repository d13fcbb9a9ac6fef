package henan.atlas.ingest.content;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import henan.atlas.content.ReferenceTargets;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import henan.atlas.text.WordList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The head of a case, in YAML: its id, its title, and whom it is about. */
final class CaseHead {
    private static final List<String> FIELDS = List.of("id", "subjects", "title");
    private static final List<SubjectKind> KINDS = List.of(SubjectKind.CLUSTER, SubjectKind.COUNTY,
            SubjectKind.PREFECTURE, SubjectKind.PROVINCE);

    private final FileProblems problems;
    private final ReferenceTargets known;
    private final String id;
    private final Map<String, List<Value>> fields = new LinkedHashMap<>();
    private int firstLine;

    /** A word of the head and where it stands. */
    private record Value(String text, int line, int column) {
    }

    /** @param id the one its file name gives it */
    CaseHead(FileProblems problems, ReferenceTargets known, String id) {
        this.problems = problems;
        this.known = known;
        this.id = id;
    }

    /** Reads the head. @param before number of lines of the file that stand before it */
    void read(List<String> lines, int before) {
        firstLine = before;
        try (JsonParser yaml = new YAMLFactory().createParser(String.join("\n", lines))) {
            fields(yaml);
        } catch (JsonProcessingException broken) {
            JsonLocation where = broken.getLocation();
            problems.at(where.getLineNr() + before, where.getColumnNr(), "case.headBroken");
            return;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        FIELDS.stream().filter(field -> !fields.containsKey(field))
                .forEach(field -> problems.at(before, 1, "case.headMissing", field));
        check();
    }

    private void fields(JsonParser yaml) throws IOException {
        String field = "";
        while (yaml.nextToken() != null) {
            JsonLocation where = yaml.currentTokenLocation();
            int line = where.getLineNr() + firstLine;
            if (yaml.currentToken() == JsonToken.FIELD_NAME) {
                field = yaml.currentName();
                if (!FIELDS.contains(field) || fields.putIfAbsent(field, new ArrayList<>()) != null) {
                    problems.at(line, where.getColumnNr(), "case.headField", field, WordList.of(FIELDS));
                }
            } else if (yaml.currentToken().isScalarValue() && fields.containsKey(field)) {
                fields.get(field).add(new Value(yaml.getText().strip(), line, where.getColumnNr()));
            }
        }
    }

    private void check() {
        for (String field : List.of("id", "title")) {
            List<Value> values = values(field);
            if (fields.containsKey(field) && (values.size() != 1 || values.get(0).text().isEmpty())) {
                problems.at(values.isEmpty() ? firstLine : values.get(0).line(), 1, "case.headOne", field);
            }
        }
        values("id").stream().filter(value -> !value.text().equals(id))
                .forEach(value -> problems.at(value.line(), value.column(), "case.otherId", value.text(), id));
        if (fields.containsKey("subjects") && values("subjects").isEmpty()) {
            problems.at(firstLine, 1, "case.headMissing", "subjects");
        }
    }

    String title() {
        return values("title").stream().map(Value::text).findFirst().orElse("");
    }

    /** Whom the case is about; those that nobody knows are noted and left out. */
    List<SubjectRef> subjects() {
        List<SubjectRef> subjects = new ArrayList<>();
        for (Value value : values("subjects")) {
            try {
                SubjectRef subject = SubjectRef.parse(value.text());
                if (!KINDS.contains(subject.kind())) {
                    problems.at(value.line(), value.column(), "cell.subjectKind", value.text(),
                            WordList.of(KINDS.stream().map(SubjectKind::code).sorted().toList()));
                } else if (known.check(subject.kind(), subject.id(), (key, arguments) ->
                        problems.at(value.line(), value.column(), key, arguments))) {
                    subjects.add(subject);
                }
            } catch (IllegalArgumentException e) {
                problems.at(value.line(), value.column(), "cell.subject", value.text());
            }
        }
        return subjects;
    }

    private List<Value> values(String field) {
        return fields.getOrDefault(field, List.of());
    }
}
