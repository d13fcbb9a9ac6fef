package henan.atlas.profile;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.content.AtlasSnapshot;
import henan.atlas.content.Field;
import henan.atlas.content.FieldNames;
import henan.atlas.content.RecordType;
import henan.atlas.content.RecordTypes;
import henan.atlas.domain.Industry;
import henan.atlas.domain.SubjectRef;
import henan.atlas.fixture.InventedProvince;
import henan.atlas.text.Language;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every field that is marked so stands on the page of its record, named by the dictionary. */
class FieldLinesTest {
    private static final AtlasSnapshot CONTENT = InventedProvince.content();

    @AfterEach
    void speakChineseAgain() {
        Language.CHINESE.speak();
    }

    private static List<String> lines(AtlasSnapshot content, SubjectRef subject) {
        return new ProfileAssembler(content).assemble(subject).orElseThrow().sections().stream()
                .filter(Section.Rows.class::isInstance).map(Section.Rows.class::cast)
                .flatMap(rows -> rows.entries().stream())
                .map(line -> line.label().text() + "=" + line.value().text()).toList();
    }

    @Test
    void everyMarkedFieldThatSaysSomethingStandsOnItsPage() {
        List<String> seen = new ArrayList<>();
        for (RecordType<?> type : RecordTypes.ALL) {
            look(type, seen);
        }
        assertTrue(seen.containsAll(List.of("industry.group", "book_entry.section", "book_entry.kind",
                "source.author")), seen.toString());
    }

    private static <R> void look(RecordType<R> type, List<String> seen) {
        for (Field field : type.fields().stream().filter(Field::isOnPage).toList()) {
            for (R record : CONTENT.of(type)) {
                String said = type.written(record, field);
                List<String> lines = lines(CONTENT, new SubjectRef(type.subject().orElseThrow(), type.id(record)));
                if (said.isEmpty()) {
                    assertTrue(lines.stream().noneMatch(l -> l.equals(FieldNames.of(type, field) + "=")), said);
                } else if (type.references(record, field).isEmpty()) {
                    assertTrue(lines.contains(FieldNames.of(type, field) + "=" + said), type + " " + lines);
                    seen.add(type.name() + "." + field);
                }
            }
        }
    }

    @Test
    void namesFollowTheLanguage() {
        Language.ENGLISH.speak();
        Industry known = CONTENT.industries().stream().filter(i -> !i.group().isEmpty()).findFirst().orElseThrow();
        assertTrue(lines(CONTENT, known.ref()).contains("Group=" + known.group()));
    }

    @Test
    void anEmptyOneIsLeftOut() {
        Industry plain = CONTENT.industries().get(0);
        Industry mute = new Industry(plain.id(), plain.name(), "", plain.scope());
        AtlasSnapshot content = CONTENT.with(RecordTypes.INDUSTRY, List.of(mute));
        assertFalse(lines(content, mute.ref()).stream().anyMatch(line -> line.startsWith("分类=")));
    }
}
