"""A document in Markdown, as the program writes it, in the languages of other typesetters."""

import html
import re

STYLE = """
@page { size: A4; margin: 22mm 22mm 25mm 25mm;
        @bottom-right { content: "Page " counter(page) " of " counter(pages); font-size: 8.5pt } }
html { font: 10.5pt/14.6pt "Source Sans 3"; hyphens: auto; text-align: justify }
h1 { font-size: 18pt } h2 { font-size: 13pt } h3, h4 { font-size: 10.5pt }
h1, h2, h3, h4 { text-align: left; break-after: avoid }
table { width: 100%; border-collapse: collapse; font-size: 9.2pt; text-align: left }
td, th { border-bottom: 0.4pt solid #c3cad4; padding: 4pt 6pt; vertical-align: top; text-align: left }
blockquote { border-left: 2.2pt solid #14304f; background: #f3f5f8; margin: 12pt 0; padding: 7pt 13pt }
hr { break-after: page; border: 0; margin: 0 }
"""

PREAMBLE = """
#set document(title: "Blank form", author: "Repurpose")
#set page("a4", margin: (left: 25mm, right: 22mm, top: 22mm, bottom: 25mm),
  footer: context align(right, text(8.5pt)[Page #counter(page).display("1 of 1", both: true)]))
#set text(font: "Source Sans 3", size: 10.5pt, lang: "en", hyphenate: true)
#set par(justify: true)
#show heading.where(level: 1): set text(18pt)
#show heading.where(level: 2): set text(13pt)
#show heading.where(level: 3): set text(10.5pt)
#show table: set text(9.2pt)
#show table: set par(justify: false)
#set table(stroke: (bottom: 0.4pt + rgb("c3cad4")), inset: (x: 6pt, y: 4pt))
#show table.cell.where(y: 0): strong
"""


def blocks(markdown):
    """Pairs of kind and content; a table is a list of rows."""
    for part in re.split(r"\n\n+", markdown.strip()):
        lines = part.split("\n")
        head = re.match(r"(#+) ", part)
        if head:
            yield f"h{len(head[1])}", part[head.end():]
        elif part == "---":
            yield "page", ""
        elif part.startswith("> "):
            yield "quote", part[2:]
        elif part.startswith("|"):
            rows = [re.split(r"(?<!\\)\|", line)[1:-1] for line in lines]
            yield "table", [[cell.strip() for cell in row] for row in rows if "---" not in row[0]]
        elif re.match(r"(-|\d+\.) ", part):
            ordered = part[0] != "-"
            items = [re.sub(r"^(-|\d+\.) ", "", line) for line in lines]
            yield "ordered" if ordered else "list", items
        else:
            yield "paragraph", part


def inline(text, plain, strong, emphasis, line):
    """One run of words with their emphasis, written by these functions."""
    out, at = [], 0
    for found in re.finditer(r"\*\*(.+?)(?<!\\)\*\*|(?<!\\)\*(.+?)(?<!\\)\*|<br>", text):
        out.append(plain(text[at:found.start()]))
        at = found.end()
        if found[0] == "<br>":
            out.append(line)
        elif found[1]:
            out.append(strong(inline(found[1], plain, strong, emphasis, line)))
        else:
            out.append(emphasis(inline(found[2], plain, strong, emphasis, line)))
    return "".join(out) + plain(text[at:])


def unescaped(text):
    return re.sub(r"\\(.)", r"\1", text)


def to_html(markdown):
    """A page of HTML with its style."""
    words = lambda text: inline(
        text,
        lambda plain: html.escape(unescaped(plain)),
        lambda inner: f"<strong>{inner}</strong>",
        lambda inner: f"<em>{inner}</em>",
        "<br>",
    )
    body = []
    for kind, content in blocks(markdown):
        if kind == "table":
            head, *rows = content
            cells = lambda row, tag: "".join(f"<{tag}>{words(cell)}</{tag}>" for cell in row)
            body.append(f"<table><thead><tr>{cells(head, 'th')}</tr></thead><tbody>")
            body += [f"<tr>{cells(row, 'td')}</tr>" for row in rows]
            body.append("</tbody></table>")
        elif kind in ("list", "ordered"):
            tag = "ul" if kind == "list" else "ol"
            body.append(f"<{tag}>" + "".join(f"<li>{words(item)}</li>" for item in content) + f"</{tag}>")
        elif kind == "page":
            body.append("<hr>")
        else:
            tag = {"quote": "blockquote", "paragraph": "p"}.get(kind, kind)
            body.append(f"<{tag}>{words(content)}</{tag}>")
    head = f"<title>Blank form</title><style>{STYLE}</style>"
    return f'<!doctype html><html lang="en"><head>{head}</head><body>{"".join(body)}</body></html>'


def to_typst(markdown):
    """A typst document with its style."""
    words = lambda text: inline(
        text,
        lambda plain: re.sub(r"([\\#*_`$<>@\[\]~=/'\"+-])", r"\\\1", unescaped(plain)),
        lambda inner: f"#strong[{inner}]",
        lambda inner: f"#emph[{inner}]",
        "#linebreak()",
    )
    body = [PREAMBLE]
    for kind, content in blocks(markdown):
        if kind == "table":
            head, *rows = content
            cells = lambda row: ", ".join(f"[{words(cell)}]" for cell in row)
            columns = ", ".join("1fr" for _ in head)
            body.append(f"#table(columns: ({columns}), table.header({cells(head)}),")
            body += [f"  {cells(row)}," for row in rows]
            body.append(")")
        elif kind in ("list", "ordered"):
            name = "list" if kind == "list" else "enum"
            body.append(f"#{name}(" + ", ".join(f"[{words(item)}]" for item in content) + ")")
        elif kind == "page":
            body.append("#pagebreak(weak: true)")
        elif kind == "quote":
            body.append(f"#block(fill: rgb(\"f3f5f8\"), inset: 10pt, width: 100%)[{words(content)}]")
        elif kind == "paragraph":
            body.append(words(content))
        else:
            body.append(f"#heading(level: {kind[1:]})[{words(content)}]")
        body.append("")
    return "\n".join(body)
