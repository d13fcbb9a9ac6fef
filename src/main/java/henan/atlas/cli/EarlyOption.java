package henan.atlas.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An option that is looked up before the command line is read: {@code --name VALUE} or {@code --name=VALUE}. */
public record EarlyOption(String name) {
    /** The value behind it; empty when the arguments have it not, or without one. */
    public Optional<String> in(List<String> arguments) {
        return place(arguments).map(at -> arguments.get(at).equals(name) ? arguments.get(at + 1)
                : arguments.get(at).substring(name.length() + 1));
    }

    /** The arguments without it and its value. One that lacks its value stays, so that it is told. */
    public List<String> without(List<String> arguments) {
        List<String> others = new ArrayList<>(arguments);
        place(arguments).ifPresent(at ->
                others.subList(at, at + (arguments.get(at).equals(name) ? 2 : 1)).clear());
        return others;
    }

    private Optional<Integer> place(List<String> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            if (arguments.get(i).startsWith(name + "=") || arguments.get(i).equals(name) && i + 1 < arguments.size()) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }
}
