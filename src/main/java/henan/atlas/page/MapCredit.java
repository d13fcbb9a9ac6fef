package henan.atlas.page;

import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.MetaKeys;
import henan.atlas.page.file.FileLabel;
import henan.atlas.text.Messages;
import henan.atlas.text.Punctuation;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whose boundaries and rivers a map shows, and of when: in a reader's words; versions and terms stand in 关于. */
public final class MapCredit {
    private static final Messages TEXT = Messages.of("page");

    private MapCredit() {
    }

    /** @param courses whether the map shows rivers, railways or roads */
    public static String of(AtlasSnapshot content, boolean courses) {
        return Stream.of(told(content, "page.boundaries", MetaKeys.BOUNDARY_SOURCE),
                courses ? told(content, "page.courses", MetaKeys.COURSE_SOURCE) : "")
                .filter(words -> !words.isEmpty()).collect(Collectors.joining(Punctuation.gap()));
    }

    /** What may be done with them. */
    private static String terms(AtlasSnapshot content, boolean courses) {
        return Stream.of(content.meta().getOrDefault(MetaKeys.BOUNDARY_TERMS, ""),
                courses ? content.meta().getOrDefault(MetaKeys.COURSE_TERMS, "") : "")
                .filter(words -> !words.isBlank()).collect(Collectors.joining(Punctuation.gap()));
    }

    /** What a file of maps says of itself. @param courses whether some show rivers, railways or roads */
    static FileLabel label(AtlasSnapshot content, String title, String author, String subject, boolean courses) {
        return FileLabel.of(title, author, subject).withOrigin(of(content, courses), terms(content, courses));
    }

    /** What a map says of its year and lines. @param clusters whether any are shown, whose places are no more exact */
    static String notice(AtlasSnapshot content, boolean clusters) {
        return TEXT.get("map.notice", MapHeading.year(content)) + TEXT.get("page.stop")
                + (clusters ? TEXT.get("map.positions") : "");
    }

    private static String told(AtlasSnapshot content, String key, String source) {
        String words = content.meta().getOrDefault(source, "");
        return words.isBlank() ? "" : TEXT.get(key, words);
    }
}
