package henan.atlas.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
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
    void wordsAreFilledInAsAFormatDoes() {
        Object[] words = {"一{0}", "二'", "$3", "四", "五", "六", "七", "八"};
        int told = 0;
        for (String room : List.of("cli", "content", "list", "page", "period", "profile", "table", "wordlist")) {
            ResourceBundle bundle = Messages.of(room).bundle();
            for (String key : bundle.keySet()) {
                String expected;
                try {
                    expected = new MessageFormat(bundle.getString(key), Locale.ROOT).format(words);
                } catch (IllegalArgumentException wantsNumbers) {
                    continue;
                }
                assertEquals(expected, Messages.of(room).get(key, words), key);
                told++;
            }
        }
        assertTrue(told > 100);
    }

    @Test
    void aPlaceWithoutAnArgumentStandsAsItIs() {
        assertEquals("已写入 {0}", texts.get("map.done", new Object[] {}));
        assertEquals(MessageFormat.format(texts.get("finding.NOTE"), "a"), texts.get("finding.NOTE", "a"));
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
