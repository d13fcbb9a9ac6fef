package henan.atlas.domain;

import java.util.List;
import java.util.Set;

/**
 * A publication that statements rest on.
 *
 * @param id        short id, as in {@code data/sources.csv}
 * @param title     title, or a summary of the contents where the page has none
 * @param author    who wrote or issued it, as the source itself tells; empty when unknown
 * @param place     place of publication as printed; empty when unknown
 * @param publisher publisher, with the reprinting site where that is what was read
 * @param date      date of publication with the precision known; {@link Period#NONE} when undated (n.d.)
 * @param accessed  day from which it is cited (引用日期); {@link Period#NONE} for what was not read online
 * @param url       address as recorded, for the record only: the program opens no connection; may be empty. What a
 *                  user sees is asked of the index of the atlas, which leaves out addresses not fit to print
 * @param kind      kind of publication (图书, 报道, 省政府文件 …)
 * @param note      remark of the atlas on what was read and how it is dated; may be empty
 */
public record Source(String id, String title, String author, String place, String publisher, Period date,
                     Period accessed, String url, String kind, String note) {
    /** Id of the book the atlas follows. */
    public static final String BOOK = "seed";
    private static final String PROPOSAL = "公示";
    private static final String DOCUMENT = "文件";
    private static final String NO_PUBLISHER = "出版者不详";
    /** Kinds of pages that nobody answers for as the press, an authority or an encyclopaedia does. */
    private static final Set<String> ANY_PAGE = Set.of("网页", "资料");

    public SubjectRef ref() {
        return SubjectRef.source(id);
    }

    /** Whether the book is among what is cited. */
    public static boolean isCited(List<Citation> citations) {
        for (Citation citation : citations) {
            if (citation.sourceId().equals(BOOK)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it publishes what is only proposed, for objections: a notice of what is to be, not of what is. */
    public boolean isProposal() {
        return kind.contains(PROPOSAL);
    }

    /** Whether it is what an authority itself issued, a document or a notice: not what the press tells of such. */
    public boolean isOfficial() {
        return isProposal() || kind.endsWith(DOCUMENT);
    }

    /** Whether nobody is known to answer for it: a reprint of who knows what, a page of whomever. */
    public boolean isWeak() {
        return publisher.startsWith(NO_PUBLISHER) || ANY_PAGE.contains(kind);
    }

    public boolean isBook() {
        return BOOK.equals(id);
    }

    /** Whether it was read online, wherever that was. */
    public boolean isOnline() {
        return !accessed.isEmpty() || !url.isEmpty();
    }

    /** The same without an address. */
    public Source withoutUrl() {
        return url.isEmpty() ? this
                : new Source(id, title, author, place, publisher, date, accessed, "", kind, note);
    }
}
