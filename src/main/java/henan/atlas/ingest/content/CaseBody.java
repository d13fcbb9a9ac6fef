package henan.atlas.ingest.content;

import henan.atlas.content.ReferenceTargets;
import henan.atlas.domain.CasePart;
import henan.atlas.text.WordList;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.node.Block;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** The text of a case: its parts under headings of the second level, each of plain paragraphs, then the questions. */
final class CaseBody {
    private static final Map<CasePart, String> TITLES = new EnumMap<>(Map.of(CasePart.BACKGROUND, "背景",
            CasePart.PRACTICE, "做法", CasePart.RESULTS, "成效", CasePart.LESSONS, "启示",
            CasePart.AFTERWARDS, "书出版之后", CasePart.NOTES, "编者注"));
    private static final String QUESTIONS = "讨论题";
    private static final List<String> ORDER = Stream.concat(TITLES.values().stream(), Stream.of(QUESTIONS)).toList();

    private final FileProblems problems;
    private final ReferenceTargets known;
    private final List<CaseParagraph> paragraphs = new ArrayList<>();
    private final List<String> questions = new ArrayList<>();
    private final List<String> seen = new ArrayList<>();
    private int before;
    private int questionsLine;

    CaseBody(FileProblems problems, ReferenceTargets known) {
        this.problems = problems;
        this.known = known;
    }

    /** The heading a part stands under. */
    static String title(CasePart part) {
        return TITLES.get(part);
    }

    /** Reads the text. @param linesBefore number of lines of the file that stand before it */
    void read(List<String> lines, int linesBefore) {
        before = linesBefore;
        Node document = Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES).build()
                .parse(String.join("\n", lines));
        String section = "";
        for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
            if (block instanceof Heading heading) {
                section = open(heading, section);
            } else if (section.equals(QUESTIONS)) {
                question(block);
            } else {
                passage(block, section);
            }
        }
        missing();
    }

    /** Goes on to the next section; one that nobody knows is read as if it were the one before. */
    private String open(Heading heading, String section) {
        String title = LocatedText.of(heading, before, problems).text().strip();
        if (heading.getLevel() != 2 || !ORDER.contains(title)) {
            problem(heading, "case.section", title, WordList.of(ORDER));
            return section;
        }
        if (seen.contains(title)) {
            problem(heading, "case.sectionTwice", title);
        } else if (seen.stream().anyMatch(earlier -> ORDER.indexOf(earlier) > ORDER.indexOf(title))) {
            problem(heading, "case.order", title, WordList.of(ORDER));
        }
        seen.add(title);
        if (title.equals(QUESTIONS)) {
            questionsLine = line(heading);
        }
        return title;
    }

    private void passage(Node block, String section) {
        if (!(block instanceof Paragraph paragraph)) {
            problem(block, "case.markup", UnsupportedMarkup.name(block));
        } else if (section.isEmpty()) {
            problem(block, "case.noSection", ORDER.get(0));
        } else {
            CasePart part = TITLES.entrySet().stream().filter(entry -> entry.getValue().equals(section)).findFirst()
                    .orElseThrow().getKey();
            paragraphs.add(CaseParagraph.read(part, LocatedText.of(paragraph, before, problems), problems, known));
        }
    }

    private void question(Node block) {
        if (!(block instanceof OrderedList)) {
            problem(block, "case.questionForm");
            return;
        }
        for (Node item = block.getFirstChild(); item != null; item = item.getNext()) {
            if (item.getFirstChild() instanceof Paragraph words && item.getLastChild() == words) {
                LocatedText text = LocatedText.of(words, before, problems);
                int citation = text.text().indexOf("[@");
                if (citation >= 0) {
                    problems.at(text.line(citation), text.column(citation), "case.questionCited");
                }
                questions.add(text.text().strip());
            } else {
                problem(item, "case.questionForm");
            }
        }
    }

    private void missing() {
        Set<CasePart> written = paragraphs.stream().map(p -> p.paragraph().part())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(CasePart.class)));
        for (CasePart part : CasePart.values()) {
            if (part.required() && !seen.contains(title(part))) {
                problems.at(before, 1, "case.sectionMissing", title(part));
            } else if (seen.contains(title(part)) && !written.contains(part)) {
                problems.at(before, 1, "case.sectionEmpty", title(part));
            }
        }
        if (!seen.contains(QUESTIONS)) {
            problems.at(before, 1, "case.sectionMissing", QUESTIONS);
        }
    }

    private void problem(Node block, String key, Object... arguments) {
        problems.at(line(block), column(block), key, arguments);
    }

    private int line(Node block) {
        return first(block).getLineIndex() + before + 1;
    }

    private static int column(Node block) {
        return first(block).getColumnIndex() + 1;
    }

    private static SourceSpan first(Node block) {
        return ((Block) block).getSourceSpans().get(0);
    }

    List<CaseParagraph> paragraphs() {
        return paragraphs;
    }

    List<String> questions() {
        return questions;
    }

    /** Line of the heading of the questions; 0 when there is none. */
    int questionsLine() {
        return questionsLine;
    }
}
