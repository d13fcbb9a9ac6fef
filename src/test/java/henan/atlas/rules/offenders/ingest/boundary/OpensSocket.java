package henan.atlas.rules.offenders.ingest.boundary;

import java.net.Socket;

/** Breaks a rule on purpose. */
public class OpensSocket {
    Socket known;
}
