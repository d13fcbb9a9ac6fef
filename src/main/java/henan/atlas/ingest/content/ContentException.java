package henan.atlas.ingest.content;

import henan.atlas.domain.AtlasException;
import henan.atlas.text.Messages;
import java.util.List;

/** The tables under {@code maps/} and {@code data/} do not hold together; names every row at fault. */
public final class ContentException extends AtlasException {
    private static final long serialVersionUID = 1L;

    /** So many are shown: whoever has mended these will see the next. */
    private static final int SHOWN = 100;

    private final List<String> problems;

    ContentException(List<String> problems) {
        super(problems.size() <= SHOWN
                ? Messages.of("ingest").message("content.problems", String.valueOf(problems.size()),
                        String.join("\n", problems))
                : Messages.of("ingest").message("content.problemsFirst", String.valueOf(problems.size()),
                        String.valueOf(SHOWN), String.join("\n", problems.subList(0, SHOWN))));
        this.problems = List.copyOf(problems);
    }

    /** One line each, in order: {@code data/firms.csv:17:name（第9字）: reason}, {@code data/cases/a.md:9:14: reason}. */
    public List<String> problems() {
        return problems;
    }
}
