package henan.atlas.ingest.content;

import henan.atlas.content.CaseRules;
import henan.atlas.content.ReferenceTargets;
import henan.atlas.domain.CasePart;
import henan.atlas.domain.CaseStudy;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** One case study: a head of a few fields between two lines of {@code ---}, then its text in Markdown. */
final class CaseFile {
    private static final String FENCE = "---";
    private static final int SHORTEST = 400;
    private static final int LONGEST = 900;
    /** The most characters of a file with all that stands in it. */
    private static final int MOST_WRITTEN = 20_000;

    private final FileProblems problems;
    private final ReferenceTargets known;

    CaseFile(FileProblems problems, ReferenceTargets known) {
        this.problems = problems;
        this.known = known;
    }

    /** The case; empty when head or text cannot be told apart. Whatever is wrong with it has been noted. */
    Optional<CaseStudy> read(String id, String content) {
        if (content.length() > MOST_WRITTEN) {
            // Its reader takes the square of the time for some that are so long.
            problems.at(1, 1, "case.long", content.length(), MOST_WRITTEN);
            return Optional.empty();
        }
        List<String> lines = Arrays.asList(content.replaceFirst("^\uFEFF", "").split("\r?\n", -1));
        int end = lines.subList(Math.min(1, lines.size()), lines.size()).indexOf(FENCE) + 1;
        if (!lines.get(0).equals(FENCE) || end == 0) {
            problems.at(1, 1, "case.noHead");
            return Optional.empty();
        }
        CaseHead head = new CaseHead(problems, known, id);
        head.read(lines.subList(1, end), 1);
        CaseBody body = new CaseBody(problems, known);
        body.read(lines.subList(end + 1, lines.size()), end + 1);
        body.paragraphs().forEach(this::checkYears);
        checkLength(body.paragraphs());
        checkQuestions(body);
        return Optional.of(new CaseStudy(id, head.subjects(), head.title(),
                body.paragraphs().stream().map(CaseParagraph::paragraph).toList(), body.questions()));
    }

    private void checkYears(CaseParagraph text) {
        CaseRules.years(text.paragraph(), (offset, key, arguments) ->
                problems.at(text.line(offset), text.column(offset), key, arguments));
    }

    private void checkLength(List<CaseParagraph> paragraphs) {
        long length = paragraphs.stream().filter(p -> p.paragraph().part() != CasePart.NOTES)
                .flatMapToInt(p -> p.paragraph().text().codePoints())
                .filter(c -> !Character.isWhitespace(c)).count();
        if (length < SHORTEST || length > LONGEST) {
            problems.at(1, 1, "case.length", length, SHORTEST, LONGEST);
        }
    }

    private void checkQuestions(CaseBody body) {
        if (body.questionsLine() > 0) {
            CaseRules.questions(body.questions(), (key, arguments) ->
                    problems.at(body.questionsLine(), 1, key, arguments));
        }
    }
}
