package henan.atlas.domain;

import java.util.List;

/**
 * An entry of the book's table of contents.
 *
 * @param id        record id
 * @param section   part of the book
 * @param title     title as printed
 * @param subtitle  subtitle; may be empty
 * @param startPage first page as printed; empty where the book gives none
 * @param kind      综述, 市县实践, 领导述评, 专家解读 …
 * @param subjects  places and clusters it is known to be about; empty when not confirmed
 * @param basis     why it is taken to be about them
 * @param citations sources
 */
public record BookEntry(String id, String section, String title, String subtitle, String startPage, String kind,
                        List<SubjectRef> subjects, String basis, List<Citation> citations) {
    public BookEntry {
        subjects = List.copyOf(subjects);
        citations = List.copyOf(citations);
    }

    /** Its first page as it is spoken of, without the zeros the contents print before it; may be empty. */
    public String page() {
        return startPage.replaceFirst("^0+(?=\\d)", "");
    }

    public SubjectRef ref() {
        return new SubjectRef(SubjectKind.BOOK_ENTRY, id);
    }
}
