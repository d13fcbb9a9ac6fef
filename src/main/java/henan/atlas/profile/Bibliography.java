package henan.atlas.profile;

import henan.atlas.domain.Source;

/**
 * Wording of sources after GB/T 7714-2015 (信息与文献 参考文献著录规则): title, type mark, publisher, date, locator. No author is
 * recorded, so an entry begins with its title, as the standard provides; the address stands in the source's own page.
 */
final class Bibliography {
    private Bibliography() {
    }

    static String full(Source source, String locator) {
        StringBuilder entry = new StringBuilder(source.title()).append('[').append(typeMark(source)).append("].");
        if (!source.publisher().isEmpty()) {
            entry.append(' ').append(source.publisher());
        }
        if (!source.date().isEmpty()) {
            entry.append(source.publisher().isEmpty() ? " " : ", ").append(source.date());
        }
        if (!locator.isEmpty()) {
            entry.append(": ").append(locator);
        }
        return entry.append(entry.charAt(entry.length() - 1) == '.' ? "" : ".").toString();
    }

    /** Title as it is quoted in running text; the book's in title marks. */
    static String brief(Source source) {
        return source.isBook() ? "《" + source.title() + "》" : source.title();
    }

    /** Type mark and carrier: [M] monograph, [N] newspaper, [J] journal, [R] report, [EB] other electronic. */
    private static String typeMark(Source source) {
        String kind = source.kind();
        String mark;
        if (kind.startsWith("图书")) {
            mark = "M";
        } else if (kind.startsWith("报")) {
            mark = "N";
        } else if (kind.startsWith("期刊")) {
            mark = "J";
        } else if (kind.contains("报告") || kind.contains("文件") || kind.contains("公示")) {
            mark = "R";
        } else {
            mark = "EB";
        }
        return source.url().isEmpty() && !mark.equals("EB") ? mark : mark + "/OL";
    }
}
