package henan.atlas.cli;

/** What a person types to start the program: told by the script that starts it, and named wherever usage is told. */
public final class ProgramName {
    /** Where nothing else is told. */
    static final String IN_THE_PROJECT = "packaging/run";
    /** System property in which it is told. */
    static final String PROPERTY = "atlas.command";

    private ProgramName() {
    }

    /** The name, as it is typed before a command. */
    public static String get() {
        return System.getProperty(PROPERTY, IN_THE_PROJECT);
    }
}
