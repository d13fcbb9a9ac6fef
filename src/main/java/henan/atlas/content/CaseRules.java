package henan.atlas.content;

import henan.atlas.domain.CasePart;
import henan.atlas.domain.CaseStudy;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a case must hold to: all its parts, a source for every passage, a few questions, and each thing in its time. */
public final class CaseRules {
    private static final int FEWEST_QUESTIONS = 2;
    private static final int MOST_QUESTIONS = 4;
    /** A year after the book, as a time: 2014年, 2015—, 2016-03; not 2018 亩. */
    private static final Pattern LATER_YEAR = Pattern.compile(
            "(?<![\\d.,])20(?:1[4-9]|[2-9]\\d)(?=\\s*(?:年|[—–~～-]\\s*\\d|至\\s*\\d))");

    /** Takes note of what is wrong at a character of a paragraph. */
    @FunctionalInterface
    public interface TextFaults {
        void note(int offset, String key, Object... arguments);
    }

    private CaseRules() {
    }

    static void check(CaseStudy study, ContentRules.FieldFaults faults) {
        for (CasePart part : CasePart.values()) {
            if (part.required() && study.paragraphs(part).isEmpty()) {
                faults.note("paragraphs", "study.part", part);
            }
        }
        for (CaseStudy.Paragraph paragraph : study.paragraphs()) {
            years(paragraph, (offset, key, arguments) -> faults.note("paragraphs", key, arguments));
            paragraph.passages().stream().filter(passage -> passage.citations().isEmpty())
                    .forEach(passage -> faults.note("paragraphs", "study.uncited", passage.text()));
        }
        questions(study.questions(), (key, arguments) -> faults.note("questions", key, arguments));
    }

    /** What happened after the book is told in one part only. */
    public static void years(CaseStudy.Paragraph paragraph, TextFaults faults) {
        Matcher year = LATER_YEAR.matcher(paragraph.text());
        while (!paragraph.part().afterBook() && year.find()) {
            faults.note(year.start(), "study.laterYear", year.group(), CasePart.AFTERWARDS);
        }
    }

    public static void questions(List<String> questions, FieldKind.Faults faults) {
        if (questions.size() < FEWEST_QUESTIONS || questions.size() > MOST_QUESTIONS) {
            faults.note("study.questions", questions.size(), FEWEST_QUESTIONS, MOST_QUESTIONS);
        }
    }
}
