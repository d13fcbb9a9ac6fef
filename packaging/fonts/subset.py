"""Makes a bundled face out of a full one.

Usage: subset.py PROJECT_FOLDER COLLECTION FAMILY TARGET [TEXT_FILE ...]

COLLECTION is a file of Noto CJK; the face taken out of it is the one named FAMILY with "CJK SC" for "SC", that is, with
the letter forms of mainland China.

Its characters are: Latin with the tone letters of pinyin, Greek, Cyrillic, punctuation, arrows, circled numbers,
symbols, kana and full-width forms; the ideographs of GB 2312; levels 1 and 2 (6500 characters) of the General Standard
Chinese Characters (通用规范汉字表, 2013, from the Unihan table of Debian's unicode-data); and every character of data/,
maps/, the message bundles and the text files named. GB 2312 alone would not do: 瀍 and 浉, in names of districts, are
outside it.

There are no layout features and no hints: the program sets Chinese letter by letter, and on today's screens hints only
cost room.
"""
import bz2
import pathlib
import sys

from fontTools import subset
from fontTools.ttLib import TTCollection

from truetype import to_truetype

UNIHAN = "/usr/share/unicode/Unihan_OtherMappings.txt.bz2"
LEVELS_1_AND_2 = 6500
FOLDERS = ("data", "maps", "src/main/resources/henan/atlas/text")
ENDINGS = {".csv", ".md", ".txt", ".yaml", ".yml", ".json", ".properties"}
SYMBOLS = [
    (0x0020, 0x007E), (0x00A0, 0x017F), (0x01CD, 0x01DC), (0x01F8, 0x01F9), (0x02C6, 0x02DC), (0x0370, 0x03FF),
    (0x0400, 0x045F), (0x1E00, 0x1EFF), (0x2000, 0x206F), (0x2070, 0x209F), (0x20A0, 0x20CF), (0x2100, 0x218F),
    (0x2190, 0x21FF), (0x2200, 0x22FF), (0x2300, 0x23FF), (0x2460, 0x24FF), (0x2500, 0x257F), (0x2580, 0x25FF),
    (0x2600, 0x27BF), (0x3000, 0x303F), (0x3041, 0x30FF), (0x3105, 0x312F), (0x3220, 0x3243), (0x3280, 0x32B0),
    (0x338E, 0x33D5), (0xFE30, 0xFE4F), (0xFF01, 0xFF5E), (0xFFE0, 0xFFE6)]
# Of the name table: copyright, family, style, identifier, full and PostScript name, version, trademark, licence.
NAMES_KEPT = [0, 1, 2, 3, 4, 5, 6, 7, 13, 14]


def gb2312_ideographs():
    pairs = (bytes([high, low]) for high in range(0xB0, 0xF8) for low in range(0xA1, 0xFF))
    return {pair.decode("gb2312", errors="ignore") for pair in pairs} - {""}


def standard_characters():
    with bz2.open(UNIHAN, "rt", encoding="utf-8") as table:
        rows = [line.split("\t") for line in table if "\tkTGH\t" in line and line.startswith("U+")]
    return {chr(int(code[2:], 16)) for code, _, value in rows if int(value.split(":")[1]) <= LEVELS_1_AND_2}


def project_texts(root):
    for folder in FOLDERS:
        yield from (path for path in (root / folder).rglob("*") if path.suffix in ENDINGS)


def characters(root, texts):
    wanted = {chr(code) for first, last in SYMBOLS for code in range(first, last + 1)}
    wanted |= gb2312_ideographs() | standard_characters()
    for path in [*project_texts(root), *texts]:
        wanted |= set(path.read_text(encoding="utf-8-sig"))
    return {ord(c) for c in wanted if c >= " "}


def face_of(collection, family):
    wanted = family.replace(" SC", " CJK SC")
    faces = TTCollection(collection, recalcTimestamp=False).fonts
    return next(face for face in faces if face["name"].getDebugName(1) == wanted)


def keep_only(font, unicodes):
    options = subset.Options(layout_features=[], hinting=False, name_IDs=NAMES_KEPT)
    options.drop_tables += ["GSUB", "GPOS", "GDEF", "BASE", "STAT", "VORG", "vhea", "vmtx"]
    # Variation sequences go too: PDFBox warns of their table in every document.
    font["cmap"].tables = [table for table in font["cmap"].tables if table.format != 14]
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=unicodes)
    subsetter.subset(font)


def rename(font, family):
    """The name by which the program asks for the face; a modified version of it should not bear that of the whole."""
    names = font["name"]
    style = names.getDebugName(2)
    postscript = f"{family.replace(' ', '')}-{style}"
    identifier = names.getDebugName(3).split(";")
    texts = {1: family, 3: ";".join([*identifier[:2], postscript]), 4: f"{family} {style}", 6: postscript}
    for number, text in texts.items():
        names.removeNames(nameID=number)
        names.setName(text, number, 3, 1, 0x409)


def main(root, collection, family, target, *texts):
    font = face_of(collection, family)
    keep_only(font, characters(pathlib.Path(root), map(pathlib.Path, texts)))
    to_truetype(font)
    rename(font, family)
    font.save(target)


main(*sys.argv[1:])
