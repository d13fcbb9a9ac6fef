package henan.atlas.content;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The rule by which an address is fit to print: its host, or a domain its host lies in, is among the hosts kept. What
 * only looks alike is not ({@code gov.cn.example.com}, {@code zhaoshang-gov.cn}, {@code http://gov.cn@example.com}).
 */
final class PrintedAddress {
    private PrintedAddress() {
    }

    /** The host of an address and the domains it lies in, narrow to wide; none where it cannot be read. */
    static Stream<String> hosts(String address) {
        return Stream.iterate(host(address), host -> !host.isEmpty(), PrintedAddress::domain);
    }

    private static String host(String address) {
        try {
            String host = new URI(address).getHost();
            return host == null ? "" : host.toLowerCase(Locale.ROOT);
        } catch (URISyntaxException e) {
            return "";
        }
    }

    private static String domain(String host) {
        int dot = host.indexOf('.');
        return dot < 0 ? "" : host.substring(dot + 1);
    }
}
