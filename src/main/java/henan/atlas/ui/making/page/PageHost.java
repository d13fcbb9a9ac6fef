package henan.atlas.ui.making.page;

import henan.atlas.domain.SubjectRef;
import henan.atlas.thematic.ThemedMap;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The window around the pages.
 *
 * @param go    goes to a place
 * @param say   says over the window what went wrong
 * @param files asks where files are to go
 * @param theme the theme worked on last; empty for none
 */
public record PageHost(Consumer<SubjectRef> go, Consumer<String> say, FilePrompts files,
                       Supplier<Optional<ThemedMap>> theme) {
}
