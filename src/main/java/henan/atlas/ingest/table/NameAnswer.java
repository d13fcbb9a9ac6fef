package henan.atlas.ingest.table;

import henan.atlas.domain.SubjectRef;
import henan.atlas.text.Message;
import java.util.List;
import java.util.Optional;

/**
 * Whom a name means.
 *
 * @param written as it stands in the table
 * @param meant   whom it surely means; empty where nobody or more than one is called so
 * @param several those that are all called so; none where it is told whom it means
 */
public record NameAnswer(String written, Optional<SubjectRef> meant, List<SubjectRef> several) {
    public NameAnswer {
        several = List.copyOf(several);
    }

    /**
     * Somebody that may be meant.
     *
     * @param why what speaks for it
     */
    public record Offer(SubjectRef subject, String name, Message why) {
    }
}
