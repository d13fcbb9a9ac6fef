package henan.atlas.text;

import java.util.regex.Pattern;

/** A number with its unit, as it stands in a text: no line ends within it. */
public final class Quantity {
    /** A number and what is counted: 12.5亿元, 30余家, 第8位. */
    public static final Pattern PATTERN = Pattern.compile("[第约]?\\d[\\d.,:∶×%‰]*(?:[—–～~-]\\d[\\d.,%‰]*)*"
            + "[余多]?[十百千万亿]*[余多]?(?:平方|立方)?(?:公里|千米|公顷|千瓦时|千瓦|年度|年代|个百分点|美元|\\p{IsHan})?");

    /** A few words in brackets with a number, such as those that say of what year something is: 2013年末, 截至2013年. */
    public static final Pattern IN_BRACKETS =
            Pattern.compile("\\p{Ps}(?=[^\\p{Ps}\\p{Pe}]*\\d)[^\\p{Ps}\\p{Pe}]{1,10}\\p{Pe}");

    private Quantity() {
    }
}
