package henan.atlas.rules.offenders.ingest.boundary;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;

/** Breaks a rule on purpose. */
public class OpensAddress {
    InputStream open(URL address) throws IOException {
        return address.openStream();
    }
}
