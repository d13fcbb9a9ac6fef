CREATE TABLE change_set (
    fid INTEGER PRIMARY KEY NOT NULL,
    id TEXT NOT NULL UNIQUE, -- UUID of version 7, the same in every file
    kind TEXT NOT NULL,
    author TEXT NOT NULL,
    at TEXT NOT NULL, -- UTC, as 2026-01-31T08:00:00.000Z
    title TEXT NOT NULL,
    base TEXT NOT NULL, -- set it was made upon; empty for the atlas as shipped
    undoes TEXT NOT NULL -- set it takes back; empty for none
)

CREATE TABLE change (
    fid INTEGER PRIMARY KEY NOT NULL,
    set_id TEXT NOT NULL REFERENCES change_set(id),
    seq INTEGER NOT NULL, -- from 0
    type TEXT NOT NULL, -- kind of record
    id TEXT NOT NULL, -- of the record
    field TEXT NOT NULL, -- empty where a record is added or taken away
    before TEXT, -- JSON; nothing where a record is added
    after TEXT, -- JSON; nothing where a record is taken away
    next TEXT NOT NULL, -- record before which an added one stands, or one taken away stood; empty for the end
    UNIQUE (set_id, seq)
)

CREATE TABLE atlas_base (
    fid INTEGER PRIMARY KEY NOT NULL,
    version TEXT NOT NULL, -- vintage of the atlas the own one was made over
    digest TEXT NOT NULL, -- SHA-256 of its records
    records BLOB NOT NULL -- these, as JSON, gzipped
)
