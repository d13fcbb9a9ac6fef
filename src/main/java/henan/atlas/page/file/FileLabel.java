package henan.atlas.page.file;

import henan.atlas.text.Messages;
import java.util.List;

/**
 * What a file says of itself.
 *
 * @param author   whose it is; empty where that is not known
 * @param subject  what it is about; may be empty
 * @param keywords by what it is found
 * @param source   whose lines its maps show
 * @param terms    what may be done with them
 */
public record FileLabel(String title, String author, String subject, List<String> keywords, String source,
                        String terms) {
    public FileLabel {
        keywords = List.copyOf(keywords);
    }

    public static FileLabel of(String title) {
        return of(title, "", "");
    }

    /** Of something out of the atlas. */
    public static FileLabel of(String title, String author, String subject) {
        return new FileLabel(title, author, subject, List.of(Messages.of("page").get("file.keywords").split(",")), "",
                "");
    }

    /** The same, told where its lines are from. */
    public FileLabel withOrigin(String newSource, String newTerms) {
        return new FileLabel(title, author, subject, keywords, newSource, newTerms);
    }
}
