"""Texts inside JPEG and WebP files, where EXIF and XMP have them: `exiftool` and Pillow show what we write.

Knows nothing of what the texts say. Files from outside are only searched, never parsed as XML.
"""

import re
from collections.abc import Mapping
from xml.sax.saxutils import escape, unescape

from PIL import ExifTags, Image

PARAMETERS = "parameters"
"""The text that goes into EXIF's user comment too, where other programs look for it."""

_UNICODE = b"UNICODE\0"  # EXIF 2.32, 4.6.5: what encodes a user comment
_NAMESPACE = "urn:t2i-desktop:xmp:1.0:"
_ENTRY = re.compile(r"<t2i:([\w-]+)>(.*?)</t2i:\1>", re.DOTALL)
_NOT_IN_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_PACKET = (
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>'
    '<x:xmpmeta xmlns:x="adobe:ns:meta/">'
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
    f'<rdf:Description rdf:about="" xmlns:t2i="{_NAMESPACE}">{{}}</rdf:Description>'
    '</rdf:RDF></x:xmpmeta><?xpacket end="r"?>'
)


def xmp_packet(texts: Mapping[str, str]) -> bytes:
    """An XMP packet with one entry per text; the names must be names in XML too."""
    entries = (
        f"<t2i:{name}>{escape(_NOT_IN_XML.sub(' ', text))}</t2i:{name}>" for name, text in texts.items()
    )
    return _PACKET.format("".join(entries)).encode()


def exif_block(texts: Mapping[str, str]) -> bytes:
    """An EXIF block whose user comment is the text “parameters”; empty if there is none."""
    if PARAMETERS not in texts:
        return b""
    exif = Image.Exif()
    exif.endian = ">"  # the order that readers of user comments expect of UTF-16
    comment = _UNICODE + texts[PARAMETERS].encode("utf-16-be", "replace")
    exif.get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.UserComment] = comment
    return exif.tobytes()


def texts_in(image: Image.Image) -> dict[str, str]:
    """The texts of an opened JPEG or WebP that `xmp_packet` and `exif_block` have written."""
    packet = image.info.get("xmp", b"")
    found = packet.decode("utf-8", "replace") if isinstance(packet, bytes) else str(packet)
    texts = {name: unescape(text) for name, text in _ENTRY.findall(found)}
    if PARAMETERS not in texts:
        comment = image.getexif().get_ifd(ExifTags.IFD.Exif).get(ExifTags.Base.UserComment)
        if isinstance(comment, bytes) and comment.startswith(_UNICODE):
            texts[PARAMETERS] = comment.removeprefix(_UNICODE).decode("utf-16-be", "replace")
    return texts
