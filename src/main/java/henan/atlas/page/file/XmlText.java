package henan.atlas.page.file;

/** Words as XML holds them. */
public final class XmlText {
    private XmlText() {
    }

    /** With a space for each character XML cannot hold, or that is a sign to a device but for a new line. */
    public static String lines(String words) {
        return words.replaceAll("[\\p{Cc}\\x{FFFE}\\x{FFFF}\\p{Cs}&&[^\\n]]", " ");
    }

    /** With a space for each character XML cannot hold, or that is a sign to a device. */
    static String plain(String words) {
        return words.replaceAll("[\\p{Cc}\\x{FFFE}\\x{FFFF}\\p{Cs}]", " ");
    }

    /** The same between tags or quotation marks. */
    public static String escaped(String words) {
        return plain(words).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
