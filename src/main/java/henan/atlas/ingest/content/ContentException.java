package henan.atlas.ingest.content;

import henan.atlas.domain.AtlasException;
import henan.atlas.text.Messages;
import java.util.List;

/** The tables under {@code maps/} and {@code data/} do not hold together; names every row at fault. */
public final class ContentException extends AtlasException {
    private static final long serialVersionUID = 1L;

    private final List<String> problems;

    ContentException(List<String> problems) {
        super(Messages.of("ingest").message("content.problems", String.valueOf(problems.size()),
                String.join("\n", problems)));
        this.problems = List.copyOf(problems);
    }

    /** One line each, in order: {@code data/firms.csv:17:name（第9字）: reason}, {@code data/cases/a.md:9:14: reason}. */
    public List<String> problems() {
        return problems;
    }
}
