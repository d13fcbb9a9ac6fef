package henan.atlas.text;

/**
 * The marks that join what is told one after the other, as the language spoken has them: 、 and a comma. For texts put
 * together when they are shown; what is kept until then is a {@link WordList}.
 */
public final class Punctuation {
    private static final Messages TEXTS = Messages.of("wordlist");

    private Punctuation() {
    }

    /** Between names: 郑州、开封. */
    public static String names() {
        return TEXTS.get("names");
    }

    /** Between clauses: 超过，合并前. */
    public static String clauses() {
        return TEXTS.get("clauses");
    }

    /** Between remarks of their own: 全年；另有来源. */
    public static String remarks() {
        return TEXTS.get("remarks");
    }

    /** Behind what the following is about: 出处：. */
    public static String label() {
        return TEXTS.get("label");
    }

    /** Between what stands side by side without belonging to one sentence. */
    public static String gap() {
        return TEXTS.get("gap");
    }

    /** Between the steps of a way: 河南省 › 商丘市. */
    public static String path() {
        return TEXTS.get("path");
    }

    /** Between values that stand against one another. */
    public static String beside() {
        return TEXTS.get("beside");
    }

    /** Behind a sentence that another one follows. */
    public static String stop() {
        return TEXTS.get("stop");
    }

    /** Between a word and the number that belongs to it: 出处12. */
    public static String number() {
        return TEXTS.get("number");
    }

    /** In brackets, behind other words; empty for nothing. */
    public static String bracketed(String remark) {
        return remark.isEmpty() ? "" : TEXTS.get("bracket", remark);
    }

    /** Words with a remark in brackets behind them, which shares those of a remark they end in. */
    public static String remarked(String words, String remark) {
        String close = bracketed(".").split("\\.")[1];
        return remark.isEmpty() || !words.endsWith(close) ? words + bracketed(remark)
                : words.substring(0, words.length() - close.length()) + clauses() + remark + close;
    }

    /** A heading in running text. */
    public static String heading(String title) {
        return TEXTS.get("heading", title);
    }
}
