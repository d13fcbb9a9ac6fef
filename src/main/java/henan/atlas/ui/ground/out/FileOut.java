package henan.atlas.ui.ground.out;

import henan.atlas.text.Messages;
import henan.atlas.ui.ground.session.Notifier;
import henan.atlas.ui.ground.work.BackgroundRunner;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/**
 * Lets files out, one at a time: asked for in the system's own dialog, written beside the JavaFX thread, told when they
 * are there. One under way can be given up: nothing is left of it then.
 *
 * <p><b>Threading:</b> JavaFX thread; what writes is called on another.
 */
public final class FileOut {
    private static final Messages TEXTS = Messages.of("ui");

    private final BackgroundRunner runner;
    private final Notifier notifier;
    private final LastFolder folder;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.NOTHING);
    private AtomicBoolean givenUp = new AtomicBoolean();

    /**
     * What there is to tell.
     *
     * @param words    in words; empty for nothing
     * @param underway whether something is being written
     * @param canStop  whether that can still be given up
     */
    public record State(String words, boolean underway, boolean canStop) {
        static final State NOTHING = new State("", false, false);
    }

    /** What writes a file, or several that belong together. */
    public interface Writing {
        /**
         * Writes it, whole or not at all.
         *
         * @param target    what the person chose
         * @param cancelled to be asked now and then
         * @return the files that are there now; none when it was cancelled
         */
        List<Path> write(Path target, BooleanSupplier cancelled) throws Exception;
    }

    /**
     * A file wanted.
     *
     * @param asking  stands over the dialog
     * @param name    name suggested, without its ending
     * @param format  what the format is called
     * @param ending  its ending, with its dot
     * @param writing writes it
     * @param done    says in words that it is there
     */
    public record Wanted(String asking, String name, String format, String ending, Writing writing,
                         Function<List<Path>, String> done) {
    }

    /** @param folder where files are asked for, and where the last went */
    public FileOut(BackgroundRunner runner, Notifier notifier, LastFolder folder) {
        this.runner = runner;
        this.notifier = notifier;
        this.folder = folder;
    }

    /** What is under way, or has been written last. What went wrong is said over the window. */
    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Where the last file went; empty before any did. */
    public Optional<Path> folder() {
        return folder.get();
    }

    /** In words that files are there. */
    public static String done(List<Path> files) {
        return files.size() == 1 ? TEXTS.get("out.done", files.get(0))
                : TEXTS.get("out.done.several", files.get(0), files.size());
    }

    /** What was told is over: something else is looked at. What is under way goes on. */
    public void forget() {
        if (!state.get().underway()) {
            state.set(State.NOTHING);
        }
    }

    /** Asks where it is to go, and writes it there. @param owner the window that asks */
    public void ask(Window owner, Wanted wanted) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(wanted.asking());
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(wanted.format(), "*" + wanted.ending()));
        chooser.setInitialFileName(wanted.name() + wanted.ending());
        folder.get().filter(Files::isDirectory).map(Path::toFile).ifPresent(chooser::setInitialDirectory);
        File chosen = chooser.showSaveDialog(owner);
        if (chosen != null) {
            write(named(chosen.toPath(), wanted.ending()), wanted);
        }
    }

    /** Not every system's dialog adds the ending; a name nobody has seen must not be that of a file there is. */
    public static Path named(Path chosen, String ending) {
        String name = chosen.getFileName().toString();
        if (name.toLowerCase(Locale.ROOT).endsWith(ending)) {
            return chosen;
        }
        Path path = chosen.resolveSibling(name + ending);
        for (int i = 2; Files.exists(path); i++) {
            path = chosen.resolveSibling(name + " " + i + ending);
        }
        return path;
    }

    /** Writes it; while another is being written, says so instead. */
    public void write(Path target, Wanted wanted) {
        if (state.get().underway()) {
            notifier.say(TEXTS.get("out.busy"));
            return;
        }
        folder.set(Optional.ofNullable(target.toAbsolutePath().getParent()));
        AtomicBoolean stopped = new AtomicBoolean();
        givenUp = stopped;
        state.set(new State(TEXTS.get("out.underway", target.getFileName()), true, true));
        runner.run(cancelled -> wanted.writing().write(target, () -> stopped.get() || cancelled.getAsBoolean()),
                files -> state.set(new State(files.isEmpty() ? TEXTS.get("out.stopped") : wanted.done().apply(files),
                        false, false)),
                failure -> {
                    state.set(State.NOTHING);
                    fail(failure);
                });
    }

    /** Says over the window what did not work out. */
    public void fail(Exception problem) {
        notifier.say(ProblemSentences.of(problem));
    }

    /** Gives up what is under way; what is written of it is taken away. */
    public void stop() {
        if (state.get().canStop()) {
            givenUp.set(true);
            state.set(new State(TEXTS.get("out.stopping"), true, false));
        }
    }
}
