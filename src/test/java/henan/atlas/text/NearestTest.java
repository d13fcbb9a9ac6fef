package henan.atlas.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NearestTest {
    private static final List<String> COMMANDS = List.of("map", "find", "profile", "list", "check");

    @Test
    void aSlipOfTheFingerFindsTheWordMeant() {
        assertEquals(Optional.of("profile"), Nearest.of("profiel", COMMANDS));
        assertEquals(Optional.of("find"), Nearest.of("fnd", COMMANDS));
    }

    @Test
    void aWordUnlikeAllOthersMeansNoneOfThem() {
        assertEquals(Optional.empty(), Nearest.of("geocode", COMMANDS));
        assertEquals(Optional.empty(), Nearest.of("xyz", COMMANDS));
    }

    @Test
    void aPartOfALongerWordFindsIt() {
        List<String> ids = List.of("gov2010award", "gov2012award", "xufuji");
        assertEquals(Optional.of("gov2010award"), Nearest.of("gov2010", ids));
        assertEquals(Optional.empty(), Nearest.of("gov", ids));
    }

    @Test
    void distanceCountsLettersInsertedLeftOutOrChanged() {
        assertEquals(0, Nearest.distance("clusters", "clusters"));
        assertEquals(1, Nearest.distance("cluster", "clusters"));
        assertEquals(2, Nearest.distance("lsit", "list"));
    }
}
