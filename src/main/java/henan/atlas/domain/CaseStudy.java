package henan.atlas.domain;

import java.util.List;

/**
 * A case to teach with, in the atlas's own words.
 *
 * @param id         record id
 * @param subjects   whom it is about, above all clusters; the first is the one it is shown with
 * @param title      its own title, not one of the book's
 * @param paragraphs its text, part by part in the order of {@link CasePart}
 * @param questions  questions for discussion; they state nothing and cite nothing
 */
public record CaseStudy(String id, List<SubjectRef> subjects, String title, List<Paragraph> paragraphs,
                        List<String> questions) {
    public CaseStudy {
        subjects = List.copyOf(subjects);
        paragraphs = List.copyOf(paragraphs);
        questions = List.copyOf(questions);
    }

    public SubjectRef ref() {
        return new SubjectRef(SubjectKind.CASE_STUDY, id);
    }

    /** The paragraphs of one part; none when the case does not have it. */
    public List<Paragraph> paragraphs(CasePart part) {
        return paragraphs.stream().filter(paragraph -> paragraph.part() == part).toList();
    }

    /**
     * A paragraph with what it rests on.
     *
     * @param part      the part it belongs to
     * @param text      plain text, without marks of citation
     * @param citations sources of the whole paragraph
     */
    public record Paragraph(CasePart part, String text, List<Citation> citations) {
        public Paragraph {
            citations = List.copyOf(citations);
        }
    }
}
