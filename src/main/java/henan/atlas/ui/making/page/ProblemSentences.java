package henan.atlas.ui.making.page;

import henan.atlas.domain.AtlasException;
import henan.atlas.text.Messages;
import java.util.concurrent.ExecutionException;

/** What to tell people when something did not work out. */
final class ProblemSentences {
    private ProblemSentences() {
    }

    static String of(Exception problem) {
        boolean told = problem instanceof AtlasException || problem instanceof ExecutionException;
        return told ? problem.getMessage() : Messages.of("ui").get("work.error", problem.toString());
    }
}
