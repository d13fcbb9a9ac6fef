package henan.atlas.search;

import henan.atlas.content.AtlasIndex;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.content.ClusterCount;
import henan.atlas.domain.BookEntry;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.County;
import henan.atlas.domain.Industry;
import henan.atlas.domain.Prefecture;
import henan.atlas.domain.Source;
import henan.atlas.domain.SubjectRef;
import henan.atlas.text.Messages;
import henan.atlas.text.Punctuation;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a hit says of its subject: its name, and what tells it from its like. It is kept in no language, as one text:
 * parts separated by {@link #PART}, which are told with a dot between them, none twice; in each, words separated by
 * {@link #WORD}, which are told as names are. A word is told as it stands, but behind {@link #OWN} by a text of the
 * program that the letter there names and the rest of it is put into.
 */
final class HitLabel {
    private static final char PART = '\u001D';
    private static final char WORD = '\u001F';
    private static final char OWN = '\u001C';
    /** Letters of the program's own words: the province, what a county is called now, a page, a term, a cluster. */
    private static final char PROVINCE = 'p';
    private static final char NOW = 'n';
    private static final char PAGE = 'g';
    private static final char TERM = 't';
    private static final char BESIDES = 'b';

    private static final String BETWEEN = " · ";
    private static final Messages TEXTS = Messages.of("search");

    private HitLabel() {
    }

    /** The name to be kept; empty for what the atlas does not know. That of the province may be the program's own. */
    static Optional<String> name(SubjectRef subject, AtlasSnapshot content) {
        return subject.equals(SubjectRef.PROVINCE)
                ? Optional.of(content.meta().containsKey("province") ? Lines.plain(content.meta().get("province"))
                        : own(PROVINCE, ""))
                : content.index().name(subject).map(Lines::plain);
    }

    /** What tells a subject from its like, to be kept; may be empty. */
    static String context(SubjectRef subject, AtlasSnapshot content) {
        AtlasIndex index = content.index();
        String id = subject.id();
        String prefecture = index.prefectureOf(subject).map(Prefecture::name).map(Lines::plain).orElse("");
        Optional<String> context = switch (subject.kind()) {
            case PROVINCE -> Optional.empty();
            case PREFECTURE -> name(SubjectRef.PROVINCE, content);
            case COUNTY -> index.county(id).map(county -> parts(prefecture, now(county)));
            case CLUSTER -> index.cluster(id).map(cluster -> parts(prefecture, Lines.plain(cluster.countyText()),
                    besides(cluster)));
            case FIRM -> Optional.of(index.rolesOf(id).stream().map(role -> index.cluster(role.clusterId())
                    .map(Cluster::name).map(Lines::plain).orElse(""))
                    .collect(Collectors.joining(String.valueOf(WORD))));
            case INDUSTRY -> index.industry(id).map(Industry::group).map(Lines::plain);
            case CASE_STUDY -> index.caseStudy(id).map(study -> names(study.subjects().stream(), content));
            case BOOK_ENTRY -> index.bookEntry(id).map(HitLabel::context);
            case TERM -> Optional.of(own(TERM, ""));
            case EVENT -> index.event(id).map(event -> parts(Lines.plain(event.date().written()),
                    names(event.subjects().stream().filter(place -> !place.equals(SubjectRef.PROVINCE)), content)));
            case SOURCE -> index.source(id).map(HitLabel::context);
        };
        return context.orElse("");
    }

    private static String now(County county) {
        return county.renamed() ? own(NOW, Lines.plain(county.nameNow())) : "";
    }

    private static String besides(Cluster cluster) {
        return AtlasIndex.counts(cluster) ? "" : own(BESIDES, cluster.validFrom().isEmpty() ? ""
                : Integer.toString(cluster.validFrom().getAsInt()));
    }

    private static String names(Stream<SubjectRef> subjects, AtlasSnapshot content) {
        return subjects.flatMap(subject -> name(subject, content).stream())
                .collect(Collectors.joining(String.valueOf(WORD)));
    }

    private static String context(BookEntry entry) {
        return parts(Lines.plain(entry.section()), entry.page().isEmpty() ? "" : own(PAGE, Lines.plain(entry.page())));
    }

    private static String context(Source source) {
        return parts(Lines.plain(source.publisher()), Lines.plain(source.date().written()));
    }

    private static String parts(String... parts) {
        return String.join(String.valueOf(PART), parts);
    }

    private static String own(char which, String what) {
        return String.valueOf(OWN) + which + what;
    }

    /** What was kept, in the language spoken now. */
    static String told(String kept) {
        StringBuilder told = new StringBuilder();
        int end;
        for (int start = 0; start <= kept.length(); start = end + 1) {
            end = kept.indexOf(PART, start);
            end = end < 0 ? kept.length() : end;
            String part = words(kept.substring(start, end));
            if (!part.isEmpty() && !part.contentEquals(told)) {
                told.append(told.length() == 0 ? "" : BETWEEN).append(part);
            }
        }
        return told.toString();
    }

    private static String words(String kept) {
        if (kept.indexOf(WORD) < 0) {
            return word(kept);
        }
        StringBuilder words = new StringBuilder();
        int end;
        for (int start = 0; start <= kept.length(); start = end + 1) {
            end = kept.indexOf(WORD, start);
            end = end < 0 ? kept.length() : end;
            words.append(start == 0 ? "" : Punctuation.names()).append(word(kept.substring(start, end)));
        }
        return words.toString();
    }

    private static String word(String kept) {
        if (kept.length() < 2 || kept.charAt(0) != OWN) {
            return kept;
        }
        String what = kept.substring(2);
        return switch (kept.charAt(1)) {
            case PROVINCE -> TEXTS.get("province");
            case NOW -> TEXTS.get("now", what);
            case PAGE -> TEXTS.get("page", what);
            case TERM -> TEXTS.get("term");
            case BESIDES -> ClusterCount.recordedBesides(what.matches("\\d{1,4}")
                    ? OptionalInt.of(Integer.parseInt(what)) : OptionalInt.empty());
            default -> what;
        };
    }
}
