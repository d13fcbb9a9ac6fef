"""Turns a face with cubic (CFF) outlines into one with TrueType's quadratic ones, without hints.

Noto CJK as published with CFF outlines has no contour that overlaps another; the variable faces in TrueType, and
what is made of them, have. Where JavaFX draws a glyph as a path it fills by the even-odd rule, so that every overlap
becomes a hole.
"""
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import newTable

# In units of the face, 1000 to the em: a twentieth of a pixel where the em has 50 of them.
MAX_ERROR = 1.0


def quadratic(glyph):
    """CFF draws outer contours anticlockwise, TrueType clockwise."""
    pen = TTGlyphPen(None)
    glyph.draw(Cu2QuPen(pen, MAX_ERROR, reverse_direction=True))
    return pen.glyph()


def to_truetype(font):
    cubic = font.getGlyphSet()
    outlines = newTable("glyf")
    outlines.glyphOrder = font.getGlyphOrder()
    outlines.glyphs = {name: quadratic(cubic[name]) for name in outlines.glyphOrder}
    del font["CFF "]
    font["glyf"] = outlines
    font["loca"] = newTable("loca")
    font["maxp"] = maximum_profile(font["maxp"].numGlyphs)
    font["gasp"] = smooth_at_every_size()
    font["post"].formatType = 3
    font.sfntVersion = "\0\1\0\0"
    for name, glyph in outlines.glyphs.items():
        glyph.recalcBounds(outlines)
        font["hmtx"][name] = font["hmtx"][name][0], getattr(glyph, "xMin", 0)


def maximum_profile(glyphs):
    """The counts of points and contours are filled in as the face is written; those of instructions stay at none."""
    profile = newTable("maxp")
    profile.tableVersion = 0x00010000
    profile.numGlyphs = glyphs
    profile.maxZones = 1
    for count in ("TwilightPoints", "Storage", "FunctionDefs", "InstructionDefs", "StackElements", "ComponentElements"):
        setattr(profile, "max" + count, 0)
    profile.maxSizeOfInstructions = 0
    return profile


def smooth_at_every_size():
    smoothing = newTable("gasp")
    smoothing.version = 1
    smoothing.gaspRange = {0xFFFF: 0x000F}
    return smoothing
