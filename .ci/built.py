"""The site that Quarto has made: what is done to it, and what must then be true of it. `make docs` does both, in that order.

`finish` makes pages smaller, gives them what Quarto leaves out, and writes the index for the search, the list of pages for machines and
the page for what is not there. Done twice it changes nothing. `wrong` reads the result as a stranger would. What only a browser
can tell is asked in `.ci/browse.cjs`.
"""
import gzip, json, posixpath, re
from importlib import import_module
from urllib.parse import unquote, urlsplit

from bs4 import BeautifulSoup
from nbdev.config import get_config

from pages import NAMES as ALL, address, definitions, is_lesson, is_made, pages, sidebar, target, text

HEAVIEST = 300_000 # bytes of a page with its styles, scripts and fonts, packed; pictures are fetched when they come near


def soup(path): return BeautifulSoup(path.read_text(encoding='utf-8'), 'html.parser')
def relative(name, to): return posixpath.relpath(to, posixpath.dirname(name) or '.')
def base(): return get_config().doc_host + get_config().doc_baseurl


# ## Each page

# Wherever a page shows HTML, Quarto has the browser fetch these for widgets, of which there are none.
FOR_WIDGETS = re.compile(r"""<script [^>]*src="https://[^"]*/(?:jquery|require)(?:\.min)?\.js"[^>]*></script>\s*|<script[^>]*>define\('jquery'.*?</script>\s*""")


def homes():
    "The pages that document each anchor, in the order of the sidebar; some names are exported twice, with and without PyTorch"
    found, order = {}, [address(stem) for stem in pages()]
    for names in import_module(f'{get_config().lib_path.name}._modidx').d['syms'].values():
        for url, _ in names.values():
            page, _, anchor = url.partition('#')
            found.setdefault(anchor, []).append(page)
    return {anchor: [page for page in order if page in at] for anchor, at in found.items()}


def mend(page, name, homes):
    """`page` without the scripts for widgets. nbdev links each name in backticks to the whole address of one page that
    documents it. Here the link stays within the site, leads to the page itself if that is one, and is dropped if the
    name begins with an underscore, since such names have no heading."""
    def link(m):
        at, anchor, words = m.groups()
        if anchor.startswith('_') or '._' in anchor: return words
        at = name if name in homes.get(anchor, []) else (homes.get(anchor) or [at])[0]
        return f'<a href="{relative(name, at)}#{anchor}">{words}</a>'
    return re.sub(rf'<a href="{re.escape(base())}/([\w/]+\.html)#([\w.]+)"[^>]*>(<code>.*?</code>)</a>', link, FOR_WIDGETS.sub('', page))


NAVS = {'id="quarto-sidebar"': 'Pages', 'id="TOC"': 'On this page', 'class="quarto-secondary-nav"': 'This page', 'class="page-navigation"': 'Previous and next'}

def named(page):
    "`page` with names for its parts, for those who hear it, and a way past the list of pages"
    for nav, label in NAVS.items(): page = re.sub(rf'<nav ({nav})(?![^>]*aria-label)', rf'<nav aria-label="{label}" \1', page)
    page = re.sub(r'(<(?:a|button) class="[^"]*"[^>]*data-bs-toggle="collapse"[^>]*) role="navigation"', r'\1 role="button" tabindex="0"', page)
    page = re.sub(r'<th([^>]*)>(\s*|<math(?:(?!</th>).)*</math>)</th>', r'<td\1>\2</td>', page, flags=re.S) # no words to read out
    return re.sub(r'(<body[^>]*>)', r'\1<a class="skip-link" href="#quarto-document-content">To the text</a>', page, count=1)


def ordered(page):
    "`page` in which no heading is said to be two levels below the one before, as the first name of a page without sections would be"
    before = 0
    def one(m):
        nonlocal before
        level = before = min(int(m[1]), before + 1)
        return m[0] if level == int(m[1]) else m[0].replace(f'<h{m[1]}', f'<h{m[1]} aria-level="{level}"', 1)
    return re.sub(r'<h([1-6])\b[^>]*>', one, page)


def contents(page):
    "`page` with its contents below the title as well, where there is no room beside the text; site.scss hides it elsewhere"
    toc = re.search(r'<nav [^>]*id="TOC".*?(<ul>.*</ul>)\s*(?:<div class="toc-actions">.*?)?</nav>', page, re.S)
    if not toc: return page
    entries = re.sub(r' (?:id|data-scroll-target|class)="[^"]*"', '', toc[1])
    here = f'<details class="contents-here"><summary>On this page</summary>\n{entries}\n</details>\n'
    return re.sub(r'(<header id="title-block-header".*?</header>)', lambda m: m[1] + '\n' + here, page, count=1, flags=re.S)


def shaped(page, size):
    "`page` with pictures that are fetched when they come near, and have their place until then"
    def img(m):
        if 'loading=' in m[0]: return m[0]
        src = re.search(r'\bsrc="([^"]+\.png)"', m[0])
        sides = '' if not src or re.search(r'\bheight=', m[0]) else size(src[1], re.search(r'\bwidth="(\d+)"', m[0]))
        return m[0].replace('<img ', f'<img loading="lazy" {sides}', 1)
    return re.sub(r'<img [^>]*class="[^"]*(?:figure-img|img-fluid)[^>]*>', img, page)


def sides(site, name):
    "How a page called `name` says the height of a picture, given where it is and its width"
    def size(src, width):
        path = site/posixpath.normpath(posixpath.join(posixpath.dirname(name), unquote(src)))
        if not path.is_file() or not width: return ''
        head = path.read_bytes()[16:24]
        return f'height="{round(int(width[1])*int.from_bytes(head[4:], "big")/int.from_bytes(head[:4], "big"))}" '
    return size


COLUMNS = re.compile(r'^.*\S {2,}\S.*$', re.M)

def outputs(page):
    "`page` in which outputs in columns are told from messages: those scroll, and these wrap"
    def one(m): return m[0] if not COLUMNS.search(re.sub('<[^>]*>', '', m[2])) else m[1].replace('<pre', '<pre class="columns"', 1) + m[2]
    return re.sub(r'(<div class="cell-output[^>]*>\s*<pre>)(.*?</pre>)', one, page, flags=re.S)


def headed(page, name):
    """`page` with its one address, its text as Markdown, the script that all pages share, and a font for its formulas: brackets that
    stretch need one that is made for it"""
    at = base() + '/' + ('' if name == 'index.html' else name)
    lines = f'<link rel="canonical" href="{at}">\n<link rel="alternate" type="text/markdown" href="{base()}/{name}.md">\n'
    if '<math' in page:
        lines += f'<style>@font-face {{ font-family: "STIX Two Math"; src: url("{relative(name, "site/stix-two-math.woff2")}") format("woff2"); font-display: swap }}</style>\n'
    return page.replace('</head>', f'{lines}<script src="{relative(name, "site/reading.js")}" defer></script>\n</head>', 1)


NOT_FOUND = '''<header id="title-block-header" class="quarto-title-block default"><div class="quarto-title"><h1 class="title">No such page</h1></div></header>
<p>There is nothing at this address. Perhaps a page has got another name. Every page is in the list of contents, and a search
for a name leads to where it is written.</p>
<p><a href="index.html">The front page</a> · <a href="matmul.html">The first lesson</a></p>
'''

def not_found(page):
    "The page for an address that leads nowhere, from the front page. It may be shown at any depth, so its links begin at the top."
    page = re.sub(r'(<main[^>]*>).*(</main>)', lambda m: m[1] + NOT_FOUND + m[2], page, flags=re.S)
    page = re.sub(r'<nav [^>]*id="TOC".*?</nav>|<link rel="(?:canonical|alternate|prev|next)"[^>]*>\n?|<nav [^>]*class="page-navigation">.*?</nav>', '', page, flags=re.S)
    page = re.sub(r'<title>.*?</title>', '<title>No such page</title>', page, count=1).replace('href="#quarto-document-content"', 'href="404.html#quarto-document-content"')
    return page.replace('<head>', f'<head>\n<base href="{get_config().doc_baseurl}/"><meta name="robots" content="noindex">', 1)


LEADS_ON = '''<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>{to}</title><meta name="robots" content="noindex"><link rel="canonical" href="{at}">
<script>location.replace("{to}" + location.hash)</script><meta http-equiv="refresh" content="1; url={to}"></head><body><a href="{to}">{to}</a></body></html>
'''

def leads_on(site):
    "A page can be asked for by the name of its notebook too, as 01_matmul.html, and leads on to matmul.html"
    for stem in pages():
        name = address(stem)
        if name != f'{stem}.html': (site/f'{stem}.html').write_text(LEADS_ON.format(to=posixpath.basename(name), at=f'{base()}/{name}'), encoding='utf-8')


# ## For machines

def markdown(stem, nb):
    "The page as Markdown: prose, code, and what was printed"
    def link(m):
        path, _, anchor = m[1].partition('#')
        return f']({base()}/{address(target(stem, path.removesuffix(".ipynb")))}.md{"#" + anchor if anchor else ""})'
    parts = []
    for cell in nb['cells']:
        if is_made(cell): continue
        if cell['cell_type'] == 'markdown': parts.append(re.sub(r'\]\(([\w./]+\.ipynb(?:#[\w.-]*)?)\)', link, text(cell)))
        if cell['cell_type'] != 'code' or re.search(r'^#\s*\|\s*hide\b', text(cell), re.M): continue
        code = re.sub(r'^#\s*\|.*\n?', '', text(cell), flags=re.M).strip()
        if code and not re.search(r'^#\|\s*echo:\s*false', text(cell), re.M): parts.append(f'```python\n{code}\n```')
        alt = re.search(r'^#\|\s*fig-alt:\s*"?(.*?)"?$', text(cell), re.M)
        if alt: parts.append(f'(A picture: {alt[1]})')
        for o in cell.get('outputs', []):
            said = ''.join(o.get('text') or ('' if alt else o.get('data', {}).get('text/plain', '')))
            if said.strip(): parts.append(f'```text\n{said.rstrip()}\n```')
    return '\n\n'.join(parts) + '\n'


def llms_txt(nbs):
    "The list of pages in the form of llmstxt.org, each as Markdown"
    cfg = get_config()
    lines = [f'# {cfg.title}', '', f'> {cfg.description}']
    for part, stems in sidebar().items():
        lines += ['', f'## {part or cfg.title}', '']
        for stem, title in stems:
            lines.append(f"- [{title}]({base()}/{address(stem)}.md): {re.search(r'^> (.+)', text(nbs[stem]['cells'][0]), re.M)[1]}")
    return '\n'.join(lines) + '\n'


# ## The search

BLOCKS = 'p', 'pre', 'li', 'h1', 'h2', 'h3', 'h4', 'td', 'th', 'figcaption', 'summary', 'math'
NAMES = 'section.exported, section.documented'

def plain(node): return re.sub(r'[ \t]*\n\s*', '\n', node.get_text()).strip()


def entries(name, page, about):
    """What can be found on one page: the names that it defines, each as the title of its entry, then its sections. `about` is
    the title and the way to the page. Quarto's own index takes each formula twice, as it is shown and as it was typed."""
    main = page.find('main')
    for node in main.select('annotation, script, style, svg, nav, .contents-here, .code-copy-button, .page-links'): node.decompose()
    for node in main.find_all(BLOCKS): node.append('\n')
    def entry(anchor, title, section, words):
        href = f'{name}#{anchor}' if anchor else name
        return dict(objectID=href, href=href, title=title, section=section, text=words, crumbs=about['crumbs'])
    found, rest = [], []
    if name == address(ALL): return [], [entry('', about['title'], '', plain(main.find('p') or main))] # its rows would say again what stands elsewhere
    for node in main.select(NAMES):
        head, beside = node.find(re.compile('h[2-6]')), node.find_next_sibling('div')
        words = plain(node) or plain(head)
        if words == plain(head) and beside: words += '\n' + plain(beside)
        found.append(entry(node['id'], plain(head), about['title'], words[:300]))
    if '/' in name: # the code of proofs and tools is not searched, but for its names
        for node in main.select('pre'): node.decompose()
    for node in main.select('section.level2'):
        rest.append(entry(node['id'], about['title'], plain(node.find('h2')), plain(node)))
        node.extract()
    return found, [entry('', about['title'], '', plain(main)), *rest]


def search(site):
    "The index for the search: all names in the order of the pages, then all sections"
    read = {name: soup(site/name) for name in map(address, pages()) if (site/name).exists()}
    read = {name: page for name, page in read.items() if page.find('main')}
    about = {name: dict(title=plain(page.select_one('h1.title')), crumbs=[plain(li) for li in page.select('.quarto-secondary-nav .breadcrumb-item')]) for name, page in read.items()}
    names, sections, titles = [], [], {a['title'].lower() for a in about.values()}
    for name, page in read.items():
        found, rest = entries(name, page, about[name])
        for e in found: # a name that an earlier page defines as well says where this one is
            if e['title'] in {n['title'] for n in names if not n['href'].startswith(f'{name}#')}: e['title'] += f" · {about[name]['title']}"
        names += found
        sections += rest
    titles |= {e['section'].lower() for e in sections}
    for e in names: # a name that is the title of a page or of a section as well comes before all that is there
        if e['title'].lower() in titles: e['section'] = e['title']
    names.sort(key=lambda e: e['title'].lower() not in titles)
    (site/'search.json').write_text(json.dumps(names + sections, ensure_ascii=False), encoding='utf-8')


# ## Weight

TOKEN = re.compile(r'"(?:\\.|[^"\\])*"|\'(?:\\.|[^\'\\])*\'|/\*.*?\*/|[{};]', re.S)

def statements(css):
    "The statements at the top of a style sheet: what stands before the braces, and what inside or None"
    depth = start = brace = 0
    for m in TOKEN.finditer(css):
        if m[0] == '{':
            if depth == 0: brace = m.start()
            depth += 1
        elif m[0] == '}':
            depth -= 1
            if depth == 0:
                yield css[start:brace], css[brace+1:m.start()]
                start = m.end()
        elif m[0] == ';' and depth == 0:
            yield css[start:m.start()], None
            start = m.end()


def trimmed(css, used):
    "`css` without the rules for classes and ids that are not among `used`, all the words in the site's pages and scripts"
    def needed(selector):
        bare = re.sub(r'\[[^\]]*\]|:(?:not|is|where|has)\((?:[^()]|\([^()]*\))*\)', '', selector)
        return all(re.sub(r'\\', '', name) in used for name in re.findall(r'[.#]((?:\\.|[\w-])+)', bare))
    out = []
    for before, inside in statements(css):
        before = re.sub(r'/\*.*?\*/', '', before, flags=re.S).strip()
        if inside is None: out.append(f'{before};')
        elif before.startswith(('@media', '@supports')):
            if kept := trimmed(inside, used): out.append(f'{before}{{{kept}}}')
        elif before.startswith('@'): out.append(f'{before}{{{inside}}}')
        elif kept := [s for s in re.split(r',(?![^(\[]*[)\]])', before) if needed(s)]: out.append(f'{",".join(kept)}{{{inside}}}')
    return ''.join(out)


def icons(folder, words):
    "Keep the icons whose names are among `words`"
    from fontTools import subset
    css = (folder/'bootstrap-icons.css').read_text(encoding='utf-8')
    codes = {name: int(code, 16) for name, code in re.findall(r'\.(bi-[\w-]+)::?before\s*\{\s*content:\s*"\\([0-9a-f]+)"', css) if name in words}
    kept = [f'{b.strip()}{{{i}}}' for b, i in statements(css) if not re.match(r'\.bi-[\w-]+::?before$', b.strip()) or re.match(r'\.(bi-[\w-]+)', b.strip())[1] in codes]
    (folder/'bootstrap-icons.css').write_text('\n'.join(kept), encoding='utf-8')
    font = subset.load_font(str(folder/'bootstrap-icons.woff'), subset.Options(flavor='woff'))
    subsetter = subset.Subsetter(subset.Options(flavor='woff'))
    subsetter.populate(unicodes=codes.values())
    subsetter.subset(font)
    subset.save_font(font, str(folder/'bootstrap-icons.woff'), subset.Options(flavor='woff'))


def lighten(site):
    "Take out of Bootstrap and of its icons what no page and no script names"
    read = [p.read_text(encoding='utf-8') for p in sorted(site.rglob('*')) if p.suffix in ('.html', '.js')]
    words = set(re.findall(r'[\w-]+', ' '.join(read)))
    folder = site/'site_libs'/'bootstrap'
    sheets = sorted(folder.glob('bootstrap-*.min.css'))
    words |= {f'bi-{name}' for sheet in sheets for name in re.findall(r'\bbi-([\w-]+)', sheet.read_text(encoding='utf-8'))}
    for sheet in sheets: sheet.write_text(trimmed(sheet.read_text(encoding='utf-8'), words), encoding='utf-8')
    if (folder/'bootstrap-icons.woff').exists(): icons(folder, words)


# ## All of it

def finish(site, nbs):
    "Bring the site that Quarto has made into its last shape"
    at = homes()
    for path in sorted(site.rglob('*.html')):
        name, page = path.relative_to(site).as_posix(), path.read_text(encoding='utf-8')
        if 'class="skip-link"' in page or '<main' not in page: continue
        page = shaped(outputs(contents(ordered(named(mend(page, name, at))))), sides(site, name))
        path.write_text(headed(page, name), encoding='utf-8')
    (site/'404.html').write_text(not_found((site/'index.html').read_text(encoding='utf-8')), encoding='utf-8')
    leads_on(site)
    search(site)
    lighten(site)
    (site/'llms.txt').write_text(llms_txt(nbs), encoding='utf-8')
    for stem, nb in nbs.items():
        (site/f'{address(stem)}.md').write_text(markdown(stem, nb), encoding='utf-8')


# ## What must be true

FETCHED = re.compile(r"""<(?:script|img|iframe|source|embed)\b[^>]*?\ssrc=["']((?:https?:)?//[^"']*)|<link\b(?=[^>]*\brel=["']?(?:stylesheet|preload|modulepreload|icon))[^>]*?\shref=["']((?:https?:)?//[^"']*)|(?:@import\s+|url\()["']?((?:https?:)?//[^"')]*)""")
UNFIT = {r'\b0x[0-9a-fA-F]{6,}\b': 'an address in memory', r'&lt;function |<function ': 'a function as Python prints it', r'__main__\.': 'a name in __main__',
         r'`\]\(https?:': 'a link that was not made one', r'\{\.(?:exported|documented)\}': 'a class for the page as text'}


def fetched(site):
    for path in sorted(site.rglob('*')):
        if path.suffix not in ('.html', '.css'): continue
        for found in FETCHED.findall(path.read_text(encoding='utf-8')): yield f'{path.relative_to(site).as_posix()}: fetches {"".join(found)}; the site must be readable without a network'


def broken(site, read):
    "Links to a page, a file or a place in a page that is not there"
    ids = {name: {node['id'] for node in page.find_all(id=True)} for name, page in read.items()}
    for name, page in read.items():
        at = '' if name == '404.html' else posixpath.dirname(name)
        for node in page.select('[href], [src]'):
            link = urlsplit(node.get('href') or node.get('src') or '')
            if link.scheme or link.netloc: continue
            to = posixpath.normpath(posixpath.join(at, unquote(link.path))) if link.path else name
            if to in ('.', ''): to = 'index.html'
            if link.path.startswith(get_config().doc_baseurl + '/'): to = link.path[len(get_config().doc_baseurl)+1:] or 'index.html'
            if not (site/to).is_file(): yield f'{name}: {node.get("href") or node.get("src")} leads nowhere'
            elif link.fragment and to in ids and unquote(link.fragment) not in ids[to]: yield f'{name}: {node.get("href")}: that page has no such place'


def unfit(read):
    "What no reader should be shown"
    for name, page in read.items():
        main = page.find('main')
        if not main: continue
        for node in main.select('pre, p, td, li, h2, h3, h4'):
            for pattern, what in UNFIT.items():
                if (m := re.search(pattern, node.get_text())) and not (node.name == 'pre' and 'main__' in pattern): yield f'{name}: {what}: {m[0]} in {node.get_text()[:60]!r}'


def bodiless(nbs, read):
    "Functions and classes that a lesson exports and its page does not show, and headings of names without one"
    def squeezed(s): return re.sub(r'\s+', '', s)
    for stem, nb in nbs.items():
        name = address(stem)
        if not is_lesson(stem) or name not in read: continue
        shown = squeezed('\n'.join(pre.get_text() for pre in read[name].select('pre.sourceCode')))
        for cell in nb['cells']:
            for title, lines in definitions(cell):
                if squeezed('\n'.join(lines)) not in shown: yield f'{name}: does not show the body of {title}'


def unfound(site, nbs, read):
    "Exported names without an entry in the search; formulas that are there twice. What comes first, .ci/browse.cjs asks."
    index = json.loads((site/'search.json').read_text(encoding='utf-8'))
    there = {(e['title'].partition(' · ')[0], e['href'].partition('#')[0]) for e in index}
    lib = get_config().lib_path.name
    for module, syms in import_module(f'{lib}._modidx').d['syms'].items():
        for name, (url, _) in syms.items():
            short, (page, _, anchor) = name.removeprefix(f'{module}.'), url.partition('#')
            if short.startswith('_') or '._' in short or page not in read or not read[page].find(id=anchor): continue
            if (short, page) not in there: yield f'search.json: {short} does not lead to {url}'
    for e in index:
        if '\\frac' in e['text'] and not re.search(r'math|tex', e['title'], re.I): yield f"search.json: {e['href']} has a formula as it was typed"


def weights(site, read):
    "For each page the bytes, packed, of what a browser fetches before any picture"
    packed = {}
    def size(path):
        if path not in packed: packed[path] = len(path.read_bytes() if path.suffix.startswith('.woff') else gzip.compress(path.read_bytes(), 6))
        return packed[path]
    fonts = [*site.rglob('*.woff'), *site.rglob('*.woff2')]
    for name, page in read.items():
        at = '' if name == '404.html' else posixpath.dirname(name)
        links = {node.get('href') or node.get('src') for node in page.select('link[rel=stylesheet], script[src]')}
        files = {site/posixpath.normpath(posixpath.join(at, unquote(urlsplit(link).path))) for link in links}
        math = page.find('math') is not None
        yield name, size(site/name) + sum(size(f) for f in files if f.is_file()) + sum(size(f) for f in fonts if math or 'math' not in f.name)


def wrong(site, nbs):
    "What is wrong with the site"
    read = {path.relative_to(site).as_posix(): soup(path) for path in sorted(site.rglob('*.html')) if 'site_libs' not in path.parts}
    read = {name: page for name, page in read.items() if page.find('main')}
    heavy = dict(weights(site, read))
    missing = [address(stem) for stem in nbs if address(stem) not in read]
    print(f'{len(read)} pages, of {min(heavy.values())/1000:.0f} to {max(heavy.values())/1000:.0f} kB without their pictures')
    bare = [name for name, page in read.items() if page.select_one('#TOC') and not page.select_one('.contents-here')]
    return [*(f'{name}: not made' for name in missing), *(f'{name}: no contents on a phone' for name in bare), *fetched(site), *broken(site, read), *unfit(read), *bodiless(nbs, read), *unfound(site, nbs, read),
            *(f'{name}: {size/1000:.0f} kB, more than {HEAVIEST/1000:.0f}' for name, size in heavy.items() if size > HEAVIEST)]
