package henan.atlas.ingest.content;

import henan.atlas.content.ReferenceTargets;
import henan.atlas.domain.CasePart;
import henan.atlas.domain.CaseStudy;
import henan.atlas.domain.Citation;
import henan.atlas.domain.SubjectKind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A paragraph of a case and where its characters stand in the file. */
final class CaseParagraph {
    /** Citations as Pandoc writes them, behind a sentence: {@code [@id, locator; @id2]}. */
    private static final Pattern CITED = Pattern.compile("\\s*\\[\\s*(@[^\\[\\]]*)]\\s*");
    private static final String ENDS_OF_SENTENCE = "。！？…”）";
    private static final Pattern ONE = Pattern.compile("@([A-Za-z0-9_-]+)(?:,\\s*(\\S.*))?");

    private final CasePart part;
    private final LocatedText source;
    private final FileProblems problems;
    private final ReferenceTargets known;
    private final List<CaseStudy.Passage> passages = new ArrayList<>();

    private CaseParagraph(CasePart part, LocatedText source, FileProblems problems, ReferenceTargets known) {
        this.part = part;
        this.source = source;
        this.problems = problems;
        this.known = known;
    }

    /** Takes the citations off the text; what is wrong with them is noted. */
    static CaseParagraph read(CasePart part, LocatedText source, FileProblems problems, ReferenceTargets known) {
        CaseParagraph reading = new CaseParagraph(part, source, problems, known);
        Matcher cited = CITED.matcher(source.text());
        int begin = 0;
        while (cited.find()) {
            reading.passage(begin, cited);
            begin = cited.end();
        }
        String rest = source.text().substring(begin);
        if (!rest.isBlank()) {
            reading.fault(begin, "case.uncited");
            reading.passages.add(new CaseStudy.Passage(rest.strip(), List.of()));
        }
        return reading;
    }

    private void passage(int begin, Matcher cited) {
        String text = source.text().substring(begin, cited.start()).strip();
        if (text.isEmpty()) {
            fault(cited.start(), "case.onlyCitation");
        } else if (ENDS_OF_SENTENCE.indexOf(text.charAt(text.length() - 1)) < 0) {
            fault(cited.start(), "case.citationInside");
        }
        passages.add(new CaseStudy.Passage(text, citations(cited)));
    }

    private List<Citation> citations(Matcher cited) {
        List<Citation> citations = new ArrayList<>();
        int at = cited.start(1);
        for (String entry : cited.group(1).split(";", -1)) {
            int begin = at + entry.length() - entry.stripLeading().length();
            Matcher one = ONE.matcher(entry.strip());
            if (!one.matches()) {
                fault(begin, "case.citationForm", entry.strip());
            } else if (known.check(SubjectKind.SOURCE, one.group(1),
                    (key, arguments) -> fault(begin, key, arguments))) {
                citations.add(new Citation(one.group(1), one.group(2) == null ? "" : one.group(2)));
            }
            at += entry.length() + 1;
        }
        return citations;
    }

    private void fault(int offset, String key, Object... arguments) {
        problems.at(source.line(offset), source.column(offset), key, arguments);
    }

    CaseStudy.Paragraph paragraph() {
        return new CaseStudy.Paragraph(part, passages);
    }

    int line(int offset) {
        return source.line(offset);
    }

    int column(int offset) {
        return source.column(offset);
    }
}
