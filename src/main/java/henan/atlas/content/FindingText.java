package henan.atlas.content;

import henan.atlas.domain.CasePart;
import henan.atlas.text.Message;
import henan.atlas.text.Messages;
import henan.atlas.text.WordList;
import java.util.List;
import java.util.function.Function;

/** Puts what is wrong with records and fields into words. */
public final class FindingText {
    private FindingText() {
    }

    /**
     * The reason in words.
     *
     * @param places how the asker calls a {@link RecordType}, a {@link Finding.Other}, a part of a case: an editor
     *               knows files and lines, who looks at an atlas kinds and ids
     */
    public static Message of(String key, List<?> arguments, Function<Object, Object> places) {
        Messages texts = Messages.of("rules");
        return texts.message(key, arguments.stream().map(argument -> word(argument, places, texts)).toArray());
    }

    private static Object word(Object argument, Function<Object, Object> places, Messages texts) {
        if (argument instanceof RecordType<?> || argument instanceof Finding.Other || argument instanceof CasePart) {
            return places.apply(argument);
        }
        if (argument instanceof Finding.Meant meant) {
            return meant.word().isEmpty() ? "" : texts.message("meant", meant.word());
        }
        return argument instanceof List<?> words ? oneOf(words, texts)
                : argument instanceof Message || argument instanceof WordList ? argument : String.valueOf(argument);
    }

    private static Object oneOf(List<?> words, Messages texts) {
        Object told = texts.message("either.one", words.get(0));
        for (Object word : words.subList(1, words.size())) {
            told = texts.message("either.more", told, word);
        }
        return told;
    }
}
