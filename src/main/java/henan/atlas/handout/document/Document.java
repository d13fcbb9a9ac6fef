package henan.atlas.handout.document;

import java.util.List;
import java.util.Locale;

/**
 * What is read from top to bottom, with footnotes.
 *
 * @param title  what it is of: the first heading, and the title of the file
 * @param locale the language of its words
 * @param parts  in reading order
 * @param notes  footnotes; parts refer to them by their place, from 1, once or several times
 */
public record Document(String title, Locale locale, List<DocumentPart> parts, List<String> notes) {
    public Document {
        parts = List.copyOf(parts);
        notes = List.copyOf(notes);
    }
}
