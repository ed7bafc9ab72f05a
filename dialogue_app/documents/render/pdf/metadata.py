"""Metadata: a whitelist, and nothing besides. No person, no machine, no version of a library."""

from __future__ import annotations

from datetime import datetime
from html import escape  # that of xml.sax loads urllib, and with it mail and TLS

from dialogue_app.documents.render.wording import Wording

PRODUCT = "Dialogue Desk"
"""The only producer and creator that files name."""

NAMESPACE = "urn:dialogue-desk:1"
"""Our own properties (prefix dd): contentHash, SHA-256 of the neutral content tree."""


def xmp_packet(wording: Wording, created: datetime, digest: str) -> bytes:
    """XMP: Dublin Core (title per language, identifier, date, language, rights = marking), PDF/A-3a, PDF/UA-1, hash."""
    document = wording.document
    titles = {"x-default": wording.plain(document.title, wording.languages[0])}
    titles |= {language: wording.plain(document.title, language) for language in wording.languages}
    rights = {"x-default": wording.joined(document.marking)} if document.marking else {}
    stamp = created.isoformat(timespec="seconds")
    properties = [
        "<dc:format>application/pdf</dc:format>",
        _alternatives("dc:title", titles),
        f"<dc:identifier>{escape(document.identifier, quote=False)}</dc:identifier>",
        f"<dc:date><rdf:Seq><rdf:li>{document.date.isoformat()}</rdf:li></rdf:Seq></dc:date>",
        "<dc:language><rdf:Bag>" + "".join(f"<rdf:li>{tag}</rdf:li>" for tag in wording.languages) + "</rdf:Bag></dc:language>",
        _alternatives("dc:rights", rights),
        *(f"<xmp:{name}>{stamp}</xmp:{name}>" for name in ("CreateDate", "ModifyDate", "MetadataDate")),
        f"<xmp:CreatorTool>{PRODUCT}</xmp:CreatorTool>",
        f"<pdf:Producer>{PRODUCT}</pdf:Producer>",
        "<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>",
        "<pdfuaid:part>1</pdfuaid:part>",
        f"<dd:contentHash>{digest}</dd:contentHash>",
    ]
    return _PACKET.format(properties="\n".join(item for item in properties if item), schemas=_schemas()).encode()


def pdf_date(moment: datetime) -> str:
    """A date as PDF writes it (ISO 32000-1, 7.9.4)."""
    zone = moment.strftime("%z") or "+0000"
    return f"D:{moment:%Y%m%d%H%M%S}{zone[:3]}'{zone[3:5]}'"


def _alternatives(name: str, values: dict[str, str]) -> str:
    if not values:
        return ""
    items = "".join(f'<rdf:li xml:lang="{tag}">{escape(value, quote=False)}</rdf:li>' for tag, value in values.items())
    return f"<{name}><rdf:Alt>{items}</rdf:Alt></{name}>"


def _schemas() -> str:
    """Extension schemas that PDF/A asks for (ISO 19005-3, 6.6.2.3) for properties outside its own list."""
    return _schema(
        "PDF/UA identification", "http://www.aiim.org/pdfua/ns/id/", "pdfuaid", "part", "Integer", "Part of ISO 14289"
    ) + _schema("Dialogue Desk", NAMESPACE, "dd", "contentHash", "Text", "SHA-256 of the content tree")


def _schema(title: str, namespace: str, prefix: str, name: str, kind: str, description: str) -> str:
    return (
        f'<rdf:li rdf:parseType="Resource"><pdfaSchema:schema>{title}</pdfaSchema:schema>'
        f"<pdfaSchema:namespaceURI>{namespace}</pdfaSchema:namespaceURI><pdfaSchema:prefix>{prefix}</pdfaSchema:prefix>"
        '<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">'
        f"<pdfaProperty:name>{name}</pdfaProperty:name><pdfaProperty:valueType>{kind}</pdfaProperty:valueType>"
        f"<pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>{description}</pdfaProperty:description>"
        "</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li>"
    )


_PACKET = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" xmlns:dd="urn:dialogue-desk:1">
{properties}
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag>{schemas}</rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
</rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>"""
