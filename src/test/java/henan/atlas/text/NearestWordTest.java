package henan.atlas.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NearestWordTest {
    private static final List<String> COMMANDS = List.of("map", "find", "profile", "list", "check");

    @Test
    void aSlipOfTheFingerFindsTheWordMeant() {
        assertEquals(Optional.of("profile"), NearestWord.of("profiel", COMMANDS));
        assertEquals(Optional.of("find"), NearestWord.of("fnd", COMMANDS));
    }

    @Test
    void aWordUnlikeAllOthersMeansNoneOfThem() {
        assertEquals(Optional.empty(), NearestWord.of("geocode", COMMANDS));
        assertEquals(Optional.empty(), NearestWord.of("xyz", COMMANDS));
    }

    @Test
    void aPartOfALongerWordFindsIt() {
        List<String> ids = List.of("gov2010award", "gov2012award", "xufuji");
        assertEquals(Optional.of("gov2010award"), NearestWord.of("gov2010", ids));
        assertEquals(Optional.empty(), NearestWord.of("gov", ids));
    }

    @Test
    void distanceCountsLettersInsertedLeftOutOrChanged() {
        assertEquals(0, NearestWord.distance("clusters", "clusters"));
        assertEquals(1, NearestWord.distance("cluster", "clusters"));
        assertEquals(2, NearestWord.distance("lsit", "list"));
    }
}
