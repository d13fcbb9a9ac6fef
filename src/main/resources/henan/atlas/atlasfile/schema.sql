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

CREATE TABLE prefecture (
    fid INTEGER PRIMARY KEY NOT NULL,
    geom MULTIPOLYGON NOT NULL,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    pinyin TEXT NOT NULL,
    seat_unit_code TEXT NOT NULL REFERENCES unit(code),
    published_area_km2 DOUBLE NOT NULL,
    area_note TEXT NOT NULL,
    tint INTEGER NOT NULL
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

CREATE TABLE neighbour (
    fid INTEGER PRIMARY KEY NOT NULL,
    geom MULTIPOLYGON NOT NULL,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    province TEXT NOT NULL,
    label_longitude DOUBLE NOT NULL,
    label_latitude DOUBLE NOT NULL
)

CREATE TABLE boundary (
    fid INTEGER PRIMARY KEY NOT NULL,
    geom MULTILINESTRING NOT NULL,
    class TEXT NOT NULL,
    left_code TEXT NOT NULL,
    right_code TEXT NOT NULL
)

CREATE TABLE seat (
    fid INTEGER PRIMARY KEY NOT NULL,
    geom POINT NOT NULL,
    unit_kind TEXT NOT NULL,
    unit_code TEXT NOT NULL,
    rank TEXT NOT NULL,
    name TEXT NOT NULL,
    basis TEXT NOT NULL
)

CREATE TABLE cluster (
    fid INTEGER PRIMARY KEY NOT NULL,
    geom POINT NOT NULL,
    cluster_id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    prefecture_code TEXT NOT NULL REFERENCES prefecture(code),
    county_text TEXT NOT NULL,
    county_now_text TEXT NOT NULL,
    level TEXT NOT NULL,
    valid_from INTEGER,
    valid_to INTEGER,
    leading_industries TEXT NOT NULL, -- for people; one by one in cluster_industry
    leading_vintage TEXT NOT NULL, -- where later than 2013
    industry_id TEXT NOT NULL REFERENCES industry(id),
    established_year INTEGER,
    approved_area_km2 DOUBLE,
    note TEXT NOT NULL,
    confidence TEXT NOT NULL,
    basis TEXT NOT NULL
)

CREATE TABLE unit (
    fid INTEGER PRIMARY KEY NOT NULL,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    prefecture_code TEXT NOT NULL REFERENCES prefecture(code),
    pinyin TEXT NOT NULL,
    code_now TEXT NOT NULL,
    name_now TEXT NOT NULL,
    change TEXT NOT NULL,
    province_direct TEXT NOT NULL,
    polygon_code TEXT NOT NULL REFERENCES county(code)
)

CREATE TABLE industry (
    fid INTEGER PRIMARY KEY NOT NULL,
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    taxonomy_group TEXT NOT NULL,
    scope TEXT NOT NULL
)

CREATE TABLE cluster_unit (
    fid INTEGER PRIMARY KEY NOT NULL,
    cluster_id TEXT NOT NULL REFERENCES cluster(cluster_id),
    ordinal INTEGER NOT NULL,
    unit_code TEXT NOT NULL REFERENCES unit(code),
    UNIQUE (cluster_id, ordinal)
)

CREATE TABLE cluster_industry (
    fid INTEGER PRIMARY KEY NOT NULL,
    cluster_id TEXT NOT NULL REFERENCES cluster(cluster_id),
    ordinal INTEGER NOT NULL,
    name TEXT NOT NULL,
    UNIQUE (cluster_id, ordinal)
)

CREATE TABLE firm (
    fid INTEGER PRIMARY KEY NOT NULL,
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL
)

CREATE TABLE firm_role (
    fid INTEGER PRIMARY KEY NOT NULL,
    firm_id TEXT NOT NULL REFERENCES firm(id),
    cluster_id TEXT NOT NULL REFERENCES cluster(cluster_id),
    role TEXT NOT NULL,
    product TEXT NOT NULL
)

CREATE TABLE chain_link (
    fid INTEGER PRIMARY KEY NOT NULL,
    cluster_id TEXT NOT NULL REFERENCES cluster(cluster_id),
    stage TEXT NOT NULL,
    name TEXT NOT NULL
)

CREATE TABLE observation (
    fid INTEGER PRIMARY KEY NOT NULL,
    id TEXT NOT NULL UNIQUE,
    subject_kind TEXT NOT NULL,
    subject_id TEXT NOT NULL,
    series TEXT NOT NULL,
    indicator TEXT NOT NULL,
    period TEXT NOT NULL,
    value TEXT NOT NULL, -- as printed
    unit TEXT NOT NULL,
    qualifier TEXT NOT NULL,
    note TEXT NOT NULL
)

CREATE TABLE fact (
    fid INTEGER PRIMARY KEY NOT NULL,
    id TEXT NOT NULL UNIQUE,
    subject_kind TEXT NOT NULL,
    subject_id TEXT NOT NULL,
    text TEXT NOT NULL,
    year TEXT NOT NULL
)

CREATE TABLE award (
    fid INTEGER PRIMARY KEY NOT NULL,
    cluster_id TEXT NOT NULL REFERENCES cluster(cluster_id),
    name TEXT NOT NULL,
    year TEXT NOT NULL,
    rank TEXT NOT NULL
)

CREATE TABLE book_entry (
    fid INTEGER PRIMARY KEY NOT NULL,
    id TEXT NOT NULL UNIQUE,
    section TEXT NOT NULL,
    title TEXT NOT NULL,
    subtitle TEXT NOT NULL,
    start_page TEXT NOT NULL,
    kind TEXT NOT NULL,
    basis TEXT NOT NULL
)

CREATE TABLE book_entry_subject (
    fid INTEGER PRIMARY KEY NOT NULL,
    entry_id TEXT NOT NULL REFERENCES book_entry(id),
    ordinal INTEGER NOT NULL,
    subject_kind TEXT NOT NULL,
    subject_id TEXT NOT NULL,
    UNIQUE (entry_id, ordinal)
)

CREATE TABLE event (
    fid INTEGER PRIMARY KEY NOT NULL,
    id TEXT NOT NULL UNIQUE,
    date TEXT NOT NULL,
    text TEXT NOT NULL,
    actors TEXT NOT NULL
)

CREATE TABLE event_subject (
    fid INTEGER PRIMARY KEY NOT NULL,
    event_id TEXT NOT NULL REFERENCES event(id),
    ordinal INTEGER NOT NULL,
    subject_kind TEXT NOT NULL,
    subject_id TEXT NOT NULL,
    UNIQUE (event_id, ordinal)
)

CREATE TABLE term (
    fid INTEGER PRIMARY KEY NOT NULL,
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    meaning TEXT NOT NULL,
    first_place TEXT NOT NULL -- where the part of the book at hand uses it first
)

CREATE TABLE term_alias (
    fid INTEGER PRIMARY KEY NOT NULL,
    term_id TEXT NOT NULL REFERENCES term(id),
    ordinal INTEGER NOT NULL,
    name TEXT NOT NULL,
    UNIQUE (term_id, ordinal)
)

CREATE TABLE case_study (
    fid INTEGER PRIMARY KEY NOT NULL,
    id TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL
)

CREATE TABLE case_subject (
    fid INTEGER PRIMARY KEY NOT NULL,
    case_id TEXT NOT NULL REFERENCES case_study(id),
    ordinal INTEGER NOT NULL,
    subject_kind TEXT NOT NULL,
    subject_id TEXT NOT NULL,
    UNIQUE (case_id, ordinal)
)

CREATE TABLE case_passage (
    fid INTEGER PRIMARY KEY NOT NULL,
    case_id TEXT NOT NULL REFERENCES case_study(id),
    ordinal INTEGER NOT NULL,
    part TEXT NOT NULL,
    paragraph INTEGER NOT NULL, -- counted through the case; passages of one paragraph share it
    text TEXT NOT NULL,
    UNIQUE (case_id, ordinal)
)

CREATE TABLE case_question (
    fid INTEGER PRIMARY KEY NOT NULL,
    case_id TEXT NOT NULL REFERENCES case_study(id),
    ordinal INTEGER NOT NULL,
    text TEXT NOT NULL,
    UNIQUE (case_id, ordinal)
)

CREATE TABLE cluster_change (
    fid INTEGER PRIMARY KEY NOT NULL,
    cluster_id TEXT NOT NULL REFERENCES cluster(cluster_id),
    date TEXT NOT NULL,
    change TEXT NOT NULL,
    name_after TEXT NOT NULL,
    text TEXT NOT NULL
)

CREATE TABLE source (
    fid INTEGER PRIMARY KEY NOT NULL,
    id TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    author TEXT NOT NULL,
    place TEXT NOT NULL, -- of publication
    publisher TEXT NOT NULL,
    date TEXT NOT NULL,
    url TEXT NOT NULL,
    kind TEXT NOT NULL,
    note TEXT NOT NULL
)

CREATE TABLE citation (
    fid INTEGER PRIMARY KEY NOT NULL,
    statement_table TEXT NOT NULL,
    statement_fid INTEGER NOT NULL,
    ordinal INTEGER NOT NULL,
    source_id TEXT NOT NULL REFERENCES source(id),
    locator TEXT NOT NULL,
    UNIQUE (statement_table, statement_fid, ordinal)
)

CREATE TABLE search_term (
    fid INTEGER PRIMARY KEY NOT NULL,
    subject_kind TEXT NOT NULL,
    subject_id TEXT NOT NULL,
    text TEXT NOT NULL,
    role TEXT NOT NULL,
    pinyin TEXT NOT NULL,
    initials TEXT NOT NULL
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
