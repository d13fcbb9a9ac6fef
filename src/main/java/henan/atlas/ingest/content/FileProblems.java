package henan.atlas.ingest.content;

/** Notes what is wrong with one file of running text, by line and character. */
final class FileProblems {
    private final String file;
    private final ProblemList problems;

    /** @param file how the file is called, as {@code data/cases/minquan.md} */
    FileProblems(String file, ProblemList problems) {
        this.file = file;
        this.problems = problems;
    }

    /** Notes a problem. @param line from 1 @param column number of the character in its line, from 1 */
    void at(int line, int column, String key, Object... arguments) {
        problems.at(file, line, column, key, arguments);
    }
}
