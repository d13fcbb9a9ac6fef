package henan.atlas.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.domain.CaseStudy;
import henan.atlas.domain.Citation;
import henan.atlas.domain.Source;
import henan.atlas.ingest.content.ContentException;
import henan.atlas.ingest.content.RealTables;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * A number in a case stands in a record of one of the sources its passage cites, so that what is taught can be looked
 * up; those that do not are a reviewed list, each with its reason, to which none is added unseen.
 */
class CaseNumbersTest {
    /** What a record says in words and numbers; the digits of ids, codes, dates and pages say nothing. */
    private static final Set<String> TELLING = Set.of("text", "value", "indicator", "qualifier", "note", "name",
            "award", "product", "rank", "title", "subtitle", "meaning", "basis", "label");
    private static final Path REVIEWED = Path.of("src/test/resources/henan/atlas/content/case-numbers.txt");
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");
    private static final Pattern DATE = Pattern.compile("\\d{4}(?:[—–-]\\d{4})?年(?:度|代|末|底)?"
            + "|\\d{1,2}(?:[—–-]\\d{1,2})?[月日]|前\\d{1,2}个月");

    @Test
    void numbersOfCasesStandInRecordsOrAreReviewed() throws ContentException, IOException {
        List<String> reviewed = Files.readAllLines(REVIEWED).stream().filter(line -> !line.startsWith("#")).toList();
        assertTrue(reviewed.stream().allMatch(line -> line.split(" \\| ").length == 3), "case, number, reason");
        Set<String> known = reviewed.stream().map(line -> line.substring(0, line.lastIndexOf(" | ")))
                .collect(Collectors.toSet());
        Set<String> found = withoutRecord(RealTables.read());
        Set<String> unseen = new TreeSet<>(found);
        unseen.removeAll(known);
        assertEquals(Set.of(), unseen, "add the record, or a line with the reason to " + REVIEWED);
        Set<String> stale = new TreeSet<>(known);
        stale.removeAll(found);
        assertEquals(Set.of(), stale, "has a record now, or is gone: take it off " + REVIEWED);
    }

    @Test
    void aNumberNoRecordHasIsFound() throws ContentException {
        AtlasSnapshot content = RealTables.read();
        assertTrue(withoutRecord(content.with(RecordTypes.OBSERVATION, List.of())).size()
                > withoutRecord(content).size() + 50);
    }

    private static Set<String> withoutRecord(AtlasSnapshot content) {
        Map<String, Set<BigDecimal>> told = new HashMap<>();
        RecordTypes.ALL.stream().filter(type -> type != RecordTypes.CASE_STUDY).forEach(type ->
                collect(content, type, told));
        for (Source source : content.sources()) {
            tell(told, source.id(), source.title() + " " + source.note());
        }
        Set<String> without = new TreeSet<>();
        for (CaseStudy study : content.caseStudies()) {
            study.paragraphs().stream().flatMap(paragraph -> paragraph.passages().stream()).forEach(passage ->
                    numbers(DATE.matcher(passage.text()).replaceAll("")).stream()
                            .filter(number -> passage.citations().stream().map(Citation::sourceId)
                                    .noneMatch(id -> told.getOrDefault(id, Set.of()).contains(number)))
                            .forEach(number -> without.add(study.id() + " | " + number.toPlainString())));
        }
        return without;
    }

    @SuppressWarnings("unchecked") // a field of citations holds them
    private static <R> void collect(AtlasSnapshot content, RecordType<R> type, Map<String, Set<BigDecimal>> told) {
        List<Field> cited = type.fields().stream().filter(Field::isCitations).toList();
        if (cited.isEmpty()) {
            return;
        }
        for (R record : content.of(type)) {
            String words = type.fields().stream().filter(field -> TELLING.contains(field.name()))
                    .map(field -> field.anyKind().written(type.value(record, field))).collect(Collectors.joining(" "));
            ((List<Citation>) type.value(record, cited.get(0))).forEach(c -> tell(told, c.sourceId(), words));
        }
    }

    private static void tell(Map<String, Set<BigDecimal>> told, String source, String words) {
        told.computeIfAbsent(source, id -> new HashSet<>()).addAll(numbers(words));
    }

    private static Set<BigDecimal> numbers(String words) {
        Set<BigDecimal> numbers = new HashSet<>();
        Matcher matcher = NUMBER.matcher(words);
        while (matcher.find()) {
            BigDecimal number = new BigDecimal(matcher.group()).stripTrailingZeros();
            numbers.add(number.scale() < 0 ? number.setScale(0) : number);
        }
        return numbers;
    }
}
