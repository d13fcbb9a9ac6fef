CREATE TABLE gpkg_spatial_ref_sys (
    srs_name TEXT NOT NULL,
    srs_id INTEGER NOT NULL PRIMARY KEY,
    organization TEXT NOT NULL,
    organization_coordsys_id INTEGER NOT NULL,
    definition TEXT NOT NULL,
    description TEXT
)

CREATE TABLE gpkg_contents (
    table_name TEXT NOT NULL PRIMARY KEY,
    data_type TEXT NOT NULL,
    identifier TEXT UNIQUE,
    description TEXT DEFAULT '',
    last_change DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')),
    min_x DOUBLE,
    min_y DOUBLE,
    max_x DOUBLE,
    max_y DOUBLE,
    srs_id INTEGER,
    CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id)
)

CREATE TABLE gpkg_geometry_columns (
    table_name TEXT NOT NULL,
    column_name TEXT NOT NULL,
    geometry_type_name TEXT NOT NULL,
    srs_id INTEGER NOT NULL,
    z TINYINT NOT NULL,
    m TINYINT NOT NULL,
    CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name),
    CONSTRAINT uk_gc_table_name UNIQUE (table_name),
    CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) REFERENCES gpkg_contents(table_name),
    CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys (srs_id)
)

CREATE TABLE gpkg_extensions (
    table_name TEXT,
    column_name TEXT,
    extension_name TEXT NOT NULL,
    definition TEXT NOT NULL,
    scope TEXT NOT NULL,
    CONSTRAINT ge_tce UNIQUE (table_name, column_name, extension_name)
)

CREATE TABLE province (
    fid INTEGER PRIMARY KEY NOT NULL,
    geom MULTIPOLYGON NOT NULL,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL
)

CREATE TABLE county (
    fid INTEGER PRIMARY KEY NOT NULL,
    geom MULTIPOLYGON NOT NULL,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    prefecture_code TEXT NOT NULL REFERENCES prefecture(code),
    name_now TEXT NOT NULL,
    units TEXT NOT NULL -- names of all units the polygon shows, itself first
)

CREATE TABLE boundary (
    fid INTEGER PRIMARY KEY NOT NULL,
    geom MULTILINESTRING NOT NULL,
    class TEXT NOT NULL,
    left_code TEXT NOT NULL,
    right_code TEXT NOT NULL
)

CREATE TABLE course (
    fid INTEGER PRIMARY KEY NOT NULL,
    geom MULTILINESTRING NOT NULL,
    class TEXT NOT NULL,
    rank INTEGER NOT NULL, -- 1 for the greatest
    basis TEXT NOT NULL, -- about where it is, or as the owner of the atlas gave it
    name TEXT NOT NULL -- empty where it is not known for certain
)

CREATE TABLE citation (
    fid INTEGER PRIMARY KEY NOT NULL,
    record_type TEXT NOT NULL,
    record_id TEXT NOT NULL,
    passage INTEGER NOT NULL, -- number of the passage in a case study; 0 in other records
    ordinal INTEGER NOT NULL,
    source_id TEXT NOT NULL REFERENCES source(id),
    locator TEXT NOT NULL,
    UNIQUE (record_type, record_id, passage, ordinal)
)

CREATE TABLE atlas_meta (
    fid INTEGER PRIMARY KEY NOT NULL,
    key TEXT NOT NULL UNIQUE, -- keys that begin with "file." speak of this file, all others of the atlas
    value TEXT NOT NULL
)

CREATE TABLE display_level (
    fid INTEGER PRIMARY KEY NOT NULL,
    level INTEGER NOT NULL,
    tolerance_m DOUBLE NOT NULL,
    layer TEXT NOT NULL,
    code TEXT NOT NULL,
    ordinal INTEGER NOT NULL,
    parts BLOB NOT NULL, -- projected rings or paths, packed
    UNIQUE (level, layer, ordinal)
)

CREATE TABLE style (
    fid INTEGER PRIMARY KEY NOT NULL,
    name TEXT NOT NULL UNIQUE,
    text TEXT NOT NULL
)

CREATE TABLE layer_styles (
    id INTEGER PRIMARY KEY NOT NULL,
    f_table_catalog TEXT(256),
    f_table_schema TEXT(256),
    f_table_name TEXT(256),
    f_geometry_column TEXT(256),
    styleName TEXT(30),
    styleQML TEXT,
    styleSLD TEXT,
    useAsDefault INTEGER,
    description TEXT,
    owner TEXT(30),
    ui TEXT(30),
    update_time DATETIME DEFAULT CURRENT_TIMESTAMP
)

CREATE TABLE search_index (
    fid INTEGER PRIMARY KEY NOT NULL,
    name TEXT NOT NULL UNIQUE, -- of a column of what is searched; of_file tells for which state of the file it was made
    lines TEXT NOT NULL -- a text for each subject or term, U+001E behind each
)
