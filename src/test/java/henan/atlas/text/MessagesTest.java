package henan.atlas.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.MissingResourceException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private final Messages texts = Messages.of("cli");

    @AfterEach
    void chineseAgain() {
        Language.CHINESE.speak();
    }

    @Test
    void theProgramSpeaksChineseUnlessToldOtherwise() {
        assertEquals(Language.CHINESE, Language.spoken());
        assertEquals("用法：", texts.get("help.synopsis"));
    }

    @Test
    void aHandleSpeaksTheLanguageOfTheMoment() {
        assertEquals("显示用法", texts.get("atlas.help"));
        Language.ENGLISH.speak();
        assertEquals("show this help", texts.get("atlas.help"));
        Language.CHINESE.speak();
        assertEquals("显示用法", texts.get("atlas.help"));
    }

    @Test
    void halvesAreRoundedUp() {
        String words = Messages.of("page").get("find.small", 0.25, 12.75);
        assertTrue(words.contains("0.3") && words.contains("12.8"), words);
    }

    @Test
    void aMessageIsWordedWhenItIsShown() {
        Message message = texts.message("map.done", "a.png");
        assertEquals("已写入 a.png", message.inWords());
        Language.ENGLISH.speak();
        assertEquals("written: a.png", message.inWords());
        assertEquals(message, texts.message("map.done", "a.png"));
    }

    @Test
    void soAreTheMessagesAndListsInsideIt() {
        Message message = texts.message("finding.NOTE", texts.message("map.done", WordList.of(List.of("a", "b"))), "c");
        assertEquals("说明：已写入 a、b。c。", message.inWords());
        Language.ENGLISH.speak();
        assertEquals("Note: written: a, b. c.", message.inWords());
    }

    @Test
    void aProblemInsideAMessageSaysWhatItSays() {
        assertEquals("已写入 disk", texts.message("map.done", new IOException("disk")).inWords());
        assertTrue(texts.message("map.done", new IOException()).inWords().contains("IOException"));
    }

    @Test
    void anUnknownKeyFailsAtOnce() {
        assertThrows(MissingResourceException.class, () -> texts.get("nothing"));
        assertThrows(MissingResourceException.class, () -> texts.message("nothing"));
    }

    @Test
    void languagesAreNamedByTheirCodes() {
        for (Language language : Language.values()) {
            assertEquals(language, Language.ofCode(language.code()).orElseThrow());
        }
        assertTrue(Language.ofCode("fr").isEmpty());
    }
}
