package henan.atlas.text;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Something that is to be said: key and arguments, put into words only when it is shown, in the language spoken then.
 * Whoever keeps a sentence, in a field, an exception, a list of findings, keeps one of these.
 *
 * @param room      whose bundle has the key
 * @param arguments what the numbers in the text stand for, themselves worded late where they are messages or problems
 */
public record Message(String room, String key, List<Object> arguments) {

    Message(String room, String key, Object... arguments) {
        this(room, key, Collections.unmodifiableList(Arrays.asList(arguments.clone())));
    }

    /** The sentence, in the language spoken now. */
    public String inWords() {
        return Messages.of(room).get(key, arguments.stream().map(Message::worded).toArray());
    }

    /** As in {@link #inWords}, so that a message can be an argument of another one. */
    @Override
    public String toString() {
        return inWords();
    }

    private static Object worded(Object argument) {
        return argument instanceof Throwable problem && problem.getMessage() != null ? problem.getMessage() : argument;
    }
}
