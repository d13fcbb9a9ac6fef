package henan.atlas.ingest.content;

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
    /** Citations as Pandoc writes them, at the end: {@code [@id, locator; @id2]}. */
    private static final Pattern CITED = Pattern.compile("\\s*\\[\\s*(@[^\\[\\]]*)]\\s*$");
    private static final Pattern ONE = Pattern.compile("@([A-Za-z0-9_-]+)(?:,\\s*(\\S.*))?");

    private final LocatedText source;
    private final CaseStudy.Paragraph paragraph;

    private CaseParagraph(LocatedText source, CaseStudy.Paragraph paragraph) {
        this.source = source;
        this.paragraph = paragraph;
    }

    /** Takes the citations off the text; what is wrong with them is noted. */
    static CaseParagraph read(CasePart part, LocatedText source, FileProblems problems, KnownIds known) {
        Matcher cited = CITED.matcher(source.text());
        boolean found = cited.find();
        String text = (found ? source.text().substring(0, cited.start()) : source.text()).strip();
        List<Citation> citations = new ArrayList<>();
        if (found) {
            citations(source, cited, citations, problems, known);
        } else if (!text.contains("[@")) {
            problems.at(source.line(0), source.column(0), "case.uncited");
        }
        int stray = text.indexOf("[@");
        if (stray >= 0) {
            problems.at(source.line(stray), source.column(stray), "case.citationInside");
        }
        if (text.isEmpty()) {
            problems.at(source.line(0), source.column(0), "case.onlyCitation");
        }
        return new CaseParagraph(source, new CaseStudy.Paragraph(part, text, citations));
    }

    private static void citations(LocatedText source, Matcher cited, List<Citation> citations, FileProblems problems,
                                  KnownIds known) {
        int at = cited.start(1);
        for (String entry : cited.group(1).split(";", -1)) {
            int begin = at + entry.length() - entry.stripLeading().length();
            Matcher one = ONE.matcher(entry.strip());
            if (!one.matches()) {
                problems.at(source.line(begin), source.column(begin), "case.citationForm", entry.strip());
            } else if (!known.has(SubjectKind.SOURCE, one.group(1))) {
                problems.at(source.line(begin), source.column(begin), "cell.unknown", one.group(1),
                        known.tableOf(SubjectKind.SOURCE));
            } else {
                citations.add(new Citation(one.group(1), one.group(2) == null ? "" : one.group(2)));
            }
            at += entry.length() + 1;
        }
    }

    CaseStudy.Paragraph paragraph() {
        return paragraph;
    }

    int line(int offset) {
        return source.line(offset);
    }

    int column(int offset) {
        return source.column(offset);
    }
}
