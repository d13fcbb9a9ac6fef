package henan.atlas.cli;

import henan.atlas.domain.AtlasException;
import henan.atlas.profile.Coverage;
import henan.atlas.profile.CoverageByPrefecture;
import henan.atlas.profile.ProfileAssembler;
import henan.atlas.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Tells how much the atlas knows: clusters by prefecture and grade, and for how many there is more than a name. */
@Command(name = "coverage", description = "${bundle:coverage.description}")
final class CoverageCommand implements Callable<Integer> {
    private final Messages texts = Messages.of("cli");

    @Mixin
    private RecordAnswer answer;

    @Override
    public Integer call() throws AtlasException {
        CoverageByPrefecture coverage = new ProfileAssembler(answer.content()).coverage();
        return answer.print(coverage, () -> table(coverage).text() + texts.get("coverage.columns.meaning"));
    }

    private TextTable table(CoverageByPrefecture coverage) {
        List<List<String>> rows = new ArrayList<>();
        coverage.prefectures().forEach(row -> rows.add(cells(row)));
        rows.add(cells(coverage.province()));
        return TextTable.of(texts.get("coverage.columns"), rows);
    }

    private static List<String> cells(CoverageByPrefecture.Row row) {
        Coverage c = row.coverage();
        List<String> cells = new ArrayList<>(List.of(row.name()));
        IntStream.of(c.clusters(), c.gradeA(), c.gradeB(), c.gradeC(), c.withIndustry(), c.withFirms(), c.withCase(),
                c.withStudy(), c.withFigures(), row.later()).mapToObj(Integer::toString).forEach(cells::add);
        return cells;
    }
}
