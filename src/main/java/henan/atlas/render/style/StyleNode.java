package henan.atlas.render.style;

import com.fasterxml.jackson.databind.JsonNode;
import henan.atlas.domain.AtlasException;
import henan.atlas.text.Message;
import henan.atlas.text.Messages;
import henan.atlas.text.WordList;
import java.awt.Color;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.expression.Expression;

/**
 * A value in a style file that knows where it stands, so that whatever is wrong with it is told with its place.
 *
 * @param file       the file's name, as said in messages
 * @param place      path from the file's root, as {@code layers[5](boundary).rules[2](县界)}; empty for
 *                   the root
 * @param attributes what may be asked of the things that are drawn with it
 */
record StyleNode(String file, String place, JsonNode json, Set<String> attributes) {
    private static final Messages TEXT = Messages.of("render");
    private static final int SHOWN = 80;

    StyleNode at(String key) {
        return new StyleNode(file, place.isEmpty() ? key : place + "." + key, json.path(key), attributes);
    }

    /** The same, about the things of a layer. */
    StyleNode ofLayer(String layer) {
        return new StyleNode(file, place + "(" + layer + ")", json, LayerAttributes.of(layer));
    }

    /** The same, its place told by its name too where it has one. */
    StyleNode named() {
        String name = shown(text("name", ""));
        return name.isEmpty() ? this : new StyleNode(file, place + "(" + name + ")", json, attributes);
    }

    boolean has(String key) {
        return json.has(key);
    }

    /** What a list holds; nothing when it is not there. */
    List<StyleNode> list(String key) throws AtlasException {
        StyleNode list = at(key);
        if (!list.json.isMissingNode() && !list.json.isArray()) {
            throw list.wrong(TEXT.message("style.list"));
        }
        List<StyleNode> items = new ArrayList<>();
        list.json.forEach(item -> items.add(new StyleNode(file, list.place + "[" + items.size() + "]", item,
                attributes)));
        return items;
    }

    /** Refuses every key but these: a word that is not understood would draw a wrong map without saying so. */
    void allow(Set<String> keys) throws AtlasException {
        if (!json.isObject()) {
            throw wrong(TEXT.message("style.keys", WordList.of(keys.stream().sorted().toList())));
        }
        for (Iterator<String> names = json.fieldNames(); names.hasNext();) {
            String name = names.next();
            if (!keys.contains(name)) {
                throw wrong(TEXT.message("style.unknown", shown(name)));
            }
        }
    }

    /** The text under a key. */
    String required(String key) throws AtlasException {
        JsonNode value = json.path(key);
        if (!value.isValueNode() || value.asText().isEmpty()) {
            throw wrong(TEXT.message("style.missing", key));
        }
        return value.asText();
    }

    String text(String key, String otherwise) {
        return json.path(key).asText(otherwise);
    }

    /** One of some words under a key. */
    String choice(String key, String otherwise, Set<String> words) throws AtlasException {
        String word = text(key, otherwise);
        if (!words.contains(word)) {
            throw at(key).wrong(TEXT.message("style.choice", shown(word),
                    WordList.of(words.stream().sorted().toList())));
        }
        return word;
    }

    /** This value as a number between some bounds. */
    double number(Bounds bounds) throws AtlasException {
        return json.isNumber() ? bounded(json.asText(), bounds) : notANumber(json.asText());
    }

    /** A word of this value as a number between some bounds. */
    double bounded(String word, Bounds bounds) throws AtlasException {
        double number;
        try {
            number = Double.parseDouble(word);
        } catch (NumberFormatException e) {
            return notANumber(word);
        }
        if (!bounds.hold(number)) {
            throw wrong(TEXT.message("style.range", shown(word), bounds.least(), bounds.most()));
        }
        return number;
    }

    private double notANumber(String word) throws AtlasException {
        throw wrong(TEXT.message("style.number", shown(word)));
    }

    /** Whether what stands under a key is true. */
    boolean truth(String key) throws AtlasException {
        JsonNode value = json.path(key);
        if (!value.isBoolean()) {
            throw at(key).wrong(TEXT.message("style.truth", value.asText()));
        }
        return value.asBoolean();
    }

    double number(String key, double otherwise, Bounds bounds) throws AtlasException {
        return has(key) ? at(key).number(bounds) : otherwise;
    }

    /** This value as a colour, {@code 0xRRGGBB}. */
    int rgb() throws AtlasException {
        return rgb(json.asText());
    }

    private int rgb(String text) throws AtlasException {
        if (!text.matches("#[0-9A-Fa-f]{6}")) {
            throw wrong(TEXT.message("style.color", shown(text)));
        }
        return Integer.parseInt(text.substring(1), 16);
    }

    Color color(String key) throws AtlasException {
        return new Color(at(key).rgb(required(key)));
    }

    /** A colour, or an expression that gives one of some colours. */
    Expression colorExpression(String key) throws AtlasException {
        return expression(key).choice(at(key)::rgb);
    }

    /** A number, or an expression that gives one, between some bounds. */
    Expression numberExpression(String key, Bounds bounds) throws AtlasException {
        return expression(key).number(bounds);
    }

    /** What stands under a key: a value, or ECQL where the value is wrapped in <code>${…}</code>. */
    StyleExpressions expression(String key) throws AtlasException {
        required(key);
        return new StyleExpressions(at(key));
    }

    /** The condition under a key; one that always holds when it is not there. */
    Filter filter(String key) throws AtlasException {
        return has(key) ? new StyleExpressions(at(key)).filter() : Filter.INCLUDE;
    }

    /** As much of what stands in a file as is said of it. */
    static String shown(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }

    AtlasException wrong(Message reason) {
        return new AtlasException(TEXT.message("style.wrong", file, place.isEmpty() ? "/" : place, reason));
    }
}
