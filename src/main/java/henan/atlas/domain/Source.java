package henan.atlas.domain;

/**
 * A publication that statements rest on.
 *
 * @param id        short id, as in {@code data/sources.csv}
 * @param title     title, or a summary of the contents where the page has none
 * @param author    who wrote or issued it, as the source itself tells; empty when unknown
 * @param place     place of publication as printed; empty when unknown
 * @param publisher publisher, with the reprinting site where that is what was read
 * @param date      date of publication with the precision known; {@link Period#NONE} when undated (n.d.)
 * @param url       address as recorded, for the record only: the program opens no connection; may be empty
 * @param kind      kind of publication (图书, 报道, 省政府文件 …)
 * @param note      remark of the atlas on what was read and how it is dated; may be empty
 */
public record Source(String id, String title, String author, String place, String publisher, Period date, String url,
                     String kind, String note) {
    /** Id of the book the atlas follows. */
    public static final String BOOK = "seed";

    public SubjectRef ref() {
        return SubjectRef.source(id);
    }

    public boolean isBook() {
        return BOOK.equals(id);
    }
}
