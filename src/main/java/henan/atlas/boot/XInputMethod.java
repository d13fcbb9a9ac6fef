package henan.atlas.boot;

import com.sun.jna.Function;
import com.sun.jna.Pointer;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Has the input method found that a person on Linux has chosen, IBus or Fcitx. Programs of the X Window System look for
 * the one that {@code XMODIFIERS} names once they have told the X library to read that variable, which JavaFX 21 leaves
 * out; from 24 on it asks GTK and needs this no more.
 */
final class XInputMethod {
    /** The variable that names it, as {@code @im=ibus}. */
    static final String VARIABLE = "XMODIFIERS";
    private static final String LIBRARY = "libX11.so.6";

    private XInputMethod() {
    }

    /** Before JavaFX starts; where none is chosen, or there is no X library, nothing is done. */
    static void find(Map<String, String> environment) {
        if (environment.containsKey(VARIABLE)) {
            try {
                modifiers("");
            } catch (LinkageError none) {
                // Without the library there is no window of it either.
            }
        }
    }

    /** The X library's locale modifiers. @param read empty to have the variable read; null to leave them as they are */
    static String modifiers(@Nullable String read) {
        Pointer now = (Pointer) Function.getFunction(LIBRARY, "XSetLocaleModifiers")
                .invoke(Pointer.class, new Object[] {read});
        return now == null ? "" : now.getString(0);
    }
}
