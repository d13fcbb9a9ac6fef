package henan.atlas.rules.offenders.ingest.boundary;

import java.net.http.HttpClient;

/** Breaks a rule on purpose. */
public class SpeaksHttp {
    HttpClient known;
}
