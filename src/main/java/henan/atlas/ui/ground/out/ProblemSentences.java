package henan.atlas.ui.ground.out;

import henan.atlas.domain.AtlasException;
import henan.atlas.text.Messages;
import java.util.concurrent.ExecutionException;

/** What to tell people when something did not work out. */
public final class ProblemSentences {
    private ProblemSentences() {
    }

    public static String of(Exception problem) {
        boolean told = problem instanceof AtlasException || problem instanceof ExecutionException;
        String message = problem.getMessage();
        return told && message != null ? message : Messages.of("ui").get("work.error", problem.toString());
    }
}
