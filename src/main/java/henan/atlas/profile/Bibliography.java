package henan.atlas.profile;

import henan.atlas.domain.BookEntry;
import henan.atlas.domain.Period;
import henan.atlas.domain.Source;
import henan.atlas.text.Messages;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Entries of a list of references after GB/T 7714-2015 (信息与文献 参考文献著录规则), as in its examples: half-width marks
 * each with a space behind it. Where no author is known, an entry begins with its title (8.1.4). An online source has
 * its day of citation in brackets behind the imprint (引用日期); its address is printed where the source comes with one.
 */
final class Bibliography {
    private static final Messages TEXTS = Messages.of("profile");
    private static final Pattern PAGES = Pattern.compile("第(\\d+)(?:[—-](\\d+))?页");

    private Bibliography() {
    }

    /** A source. @param locator page or section cited; empty for the whole */
    static String full(Source source, String locator) {
        Carrier carrier = Carrier.of(source);
        StringBuilder entry = new StringBuilder();
        if (!source.author().isEmpty()) {
            entry.append(source.author()).append(". ");
        }
        entry.append(source.title()).append(carrier.mark(source)).append(". ");
        entry.append(carrier.online(source) ? onlineImprint(source, locator) : imprint(source, carrier, locator));
        if (!source.accessed().isEmpty()) {
            entry.append('[').append(source.accessed().written()).append(']');
        }
        if (entry.charAt(entry.length() - 1) != '.') {
            entry.append('.');
        }
        return source.url().isEmpty() ? entry.toString() : entry + " " + source.url() + ".";
    }

    /** An entry of the book's contents, as a part of it (析出文献). */
    static String entry(BookEntry entry, Source book) {
        String subtitle = entry.subtitle().isEmpty() ? "" : ": " + entry.subtitle();
        String author = book.author().isEmpty() ? "" : book.author() + ". ";
        return entry.title() + subtitle + "[M]//" + author + book.title() + ". "
                + imprint(book, Carrier.BOOK, entry.page()) + ".";
    }

    /** Title as it is quoted in running text; the book's in title marks. */
    static String brief(Source source) {
        return source.isBook() ? "《" + source.title() + "》" : source.title();
    }

    /** Place, publisher and time; newspapers and journals are known by their own name and day. */
    private static String imprint(Source source, Carrier carrier, String locator) {
        boolean serial = carrier == Carrier.NEWSPAPER || carrier == Carrier.JOURNAL;
        String place = serial ? "" : orElse(source.place(), "cite.noPlace") + ": ";
        String time = serial ? source.date().written() : year(source.date());
        return place + orElse(source.publisher(), "cite.noPublisher") + ", " + orElse(time, "cite.noDate")
                + cited(locator);
    }

    /** An online source may leave out the place (8.4.1.3); its day of publication stands in brackets. */
    private static String onlineImprint(Source source, String locator) {
        boolean issuedByAuthor = !source.author().isEmpty() && source.publisher().startsWith(source.author());
        String publisher = issuedByAuthor ? "" : source.publisher();
        if (source.date().isEmpty()) {
            return (publisher.isEmpty() ? "" : publisher + ", ") + TEXTS.get("cite.noDate") + cited(locator);
        }
        Period date = source.date();
        String day = date.isYear() || date.about() || date.year().isEmpty() ? "" : "(" + date.written() + ")";
        if (publisher.isEmpty()) {
            return (day.isEmpty() ? year(date) : day) + cited(locator);
        }
        return publisher + ", " + year(date) + cited(locator) + day;
    }

    private static String orElse(String text, String unknown) {
        return text.isEmpty() ? TEXTS.get(unknown) : text;
    }

    /** The year; in square brackets where it is an estimate (8.4.3.2). */
    private static String year(Period date) {
        String year = date.year().isPresent() ? String.valueOf(date.firstYear()) : "";
        return date.about() ? "[" + year + "]" : year;
    }

    private static String cited(String locator) {
        return locator.isEmpty() ? "" : ": " + pages(locator).orElse(locator);
    }

    /** The page numbers of a locator that has them: 首篇第2—3页 is 2-3. */
    private static Optional<String> pages(String locator) {
        Matcher m = PAGES.matcher(locator);
        return m.find() ? Optional.of(m.group(2) == null ? m.group(1) : m.group(1) + "-" + m.group(2))
                : Optional.empty();
    }

    /** What kind of document it is, by its type mark: annexes A and B of the standard. */
    private enum Carrier {
        BOOK("M"), NEWSPAPER("N"), JOURNAL("J"), REPORT("R"), RECORD("A"), WEB("EB");

        private final String letters;

        Carrier(String letters) {
            this.letters = letters;
        }

        static Carrier of(Source source) {
            String kind = source.kind();
            String publisher = source.publisher().replaceFirst("（.*", "");
            if (kind.startsWith("图书") || kind.equals("年鉴")) {
                return BOOK;
            }
            if (kind.equals("报纸") || kind.equals("报道") && publisher.endsWith("报")) {
                return NEWSPAPER;
            }
            if (kind.equals("期刊")) {
                return JOURNAL;
            }
            if (kind.contains("报告")) {
                return REPORT;
            }
            return kind.contains("文件") || kind.contains("公示") ? RECORD : WEB;
        }

        String mark(Source source) {
            return "[" + letters + (source.isOnline() || this == WEB ? "/OL]" : "]");
        }

        /** Whether it has the imprint of electronic resources (4.6): online ones that are not papers or books. */
        boolean online(Source source) {
            return this == WEB || source.isOnline() && (this == REPORT || this == RECORD);
        }
    }
}
