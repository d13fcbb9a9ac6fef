package henan.atlas.cli;

import henan.atlas.content.AtlasIndex;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.SubjectRef;
import henan.atlas.profile.Coverage;
import henan.atlas.profile.CoverageByPrefecture;
import henan.atlas.profile.ProfileAssembler;
import henan.atlas.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Tells how much the atlas knows: clusters by prefecture and grade, and for how many there is more than a name. */
@Command(description = "${bundle:coverage.description}")
final class CoverageCommand implements Callable<Integer> {
    private final Messages texts = Messages.of("cli");

    @Mixin
    private RecordAnswer answer;

    @Override
    public Integer call() throws AtlasException {
        AtlasSnapshot content = answer.content();
        CoverageByPrefecture coverage = new ProfileAssembler(content).coverage();
        return answer.print(coverage, () -> table(coverage).text() + texts.get("coverage.columns.meaning")
                + missing(coverage, content.index()));
    }

    private TextTable table(CoverageByPrefecture coverage) {
        List<List<String>> rows = new ArrayList<>();
        coverage.prefectures().forEach(row -> rows.add(cells(row)));
        rows.add(cells(coverage.province()));
        return TextTable.of(texts.get("coverage.columns"), rows);
    }

    /** What was looked for, a line each. */
    private String missing(CoverageByPrefecture coverage, AtlasIndex index) {
        return coverage.missing().isEmpty() ? "" : texts.get("coverage.missing") + coverage.missing().stream()
                .map(m -> texts.get("coverage.missing.line", nameOf(m.subject(), coverage, index), m.name(),
                        m.standing().word(), m.lookedFor())).collect(Collectors.joining());
    }

    /** The province has no record; its row has its name. */
    private static String nameOf(SubjectRef place, CoverageByPrefecture coverage, AtlasIndex index) {
        return index.name(place).orElse(coverage.province().name());
    }

    private static List<String> cells(CoverageByPrefecture.Row row) {
        Coverage c = row.coverage();
        List<String> cells = new ArrayList<>(List.of(row.name()));
        IntStream.of(c.clusters(), c.gradeA(), c.gradeB(), c.gradeC(), c.withIndustry(), c.withFirms(), c.withCase(),
                c.withStudy(), c.withFigures(), row.later()).mapToObj(Integer::toString).forEach(cells::add);
        cells.add(row.missing().isPresent() ? Integer.toString(row.missing().getAsInt()) : "");
        IntStream.of(c.firmRoles(), c.notReadAgain()).mapToObj(Integer::toString).forEach(cells::add);
        return cells;
    }
}
