package henan.atlas.content;

import henan.atlas.domain.Citation;
import henan.atlas.domain.Period;
import henan.atlas.domain.Source;
import henan.atlas.text.Messages;
import java.util.List;

/**
 * Whether something is known from after the book only, and why: told by the mark 书后 or 书后资料 wherever it stands. One
 * rule for everything the atlas says: industries, firms, figures, honours, links of a chain, sentences.
 */
public enum AfterBook implements RaisedMark {
    /** The book tells it, or a source of its time, or one without a date. */
    NO,
    /** It speaks of a time after the map's year. */
    TIME,
    /** All that tell it were published after the map's year. */
    SOURCES;

    private static final Messages TEXTS = Messages.of("afterbook");

    /**
     * What holds for something that is told.
     *
     * @param period the time it speaks of; may be empty
     */
    static AfterBook of(Period period, List<Citation> citations, AtlasIndex index) {
        // The book was printed in the month after the map's year: what it tells is in time.
        if (Source.isCited(citations)) {
            return NO;
        }
        if (AtlasIndex.liesAfterMapYear(period)) {
            return TIME;
        }
        for (Citation citation : citations) {
            if (index.source(citation.sourceId()).map(Source::date).filter(AtlasIndex::liesAfterMapYear).isEmpty()) {
                return NO;
            }
        }
        return citations.isEmpty() ? NO : SOURCES;
    }

    public boolean isAfter() {
        return this != NO;
    }

    /** The mark; empty when there is nothing to be marked. */
    public String mark() {
        return isAfter() ? TEXTS.get("mark." + name()) : "";
    }

    @Override
    public String inline() {
        return isAfter() ? TEXTS.get("inline." + name()) : "";
    }

    @Override
    public String raised() {
        return isAfter() ? TEXTS.get("raised." + name()) : "";
    }

    /** Why it is marked; empty when it is not. */
    public String why() {
        return isAfter() ? TEXTS.get("why." + name()) : "";
    }

    @Override
    public String key() {
        return isAfter() ? TEXTS.get("key." + name(), inline()) : "";
    }

    /** What the mark means, for the foot of what has some. */
    public static String note() {
        return TEXTS.get("note");
    }
}
