package henan.atlas.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.jna.NativeLibrary;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

@EnabledOnOs(OS.LINUX)
class XInputMethodTest {
    /** What a program knows by then; it needs no screen. */
    static final class Asked {
        public static void main(String[] arguments) {
            XInputMethod.find(System.getenv());
            System.out.print(XInputMethod.modifiers(null));
        }
    }

    private static String found(Map<String, String> environment) throws IOException, InterruptedException {
        ProcessBuilder program = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xshare:auto",
                "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), Asked.class.getName());
        program.environment().remove(XInputMethod.VARIABLE);
        program.environment().putAll(environment);
        Process running = program.start();
        String said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, running.waitFor(), said);
        return said;
    }

    private static boolean hasLibrary() {
        try {
            NativeLibrary.getInstance("libX11.so.6").close();
            return true;
        } catch (LinkageError none) {
            return false;
        }
    }

    @Test
    void theOneThatIsChosenIsKnownBeforeAWindowIsOpened() throws Exception {
        assumeTrue(hasLibrary());
        assertEquals("@im=shuru", found(Map.of(XInputMethod.VARIABLE, "@im=shuru")));
        assertEquals("", found(Map.of()));
    }
}
