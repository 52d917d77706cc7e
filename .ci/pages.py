"""The pages that the notebooks become: what each begins and ends with, and what must be true of all. Needs no Quarto.

A page is called as its notebook is, seen from `nbs`, without the suffix: `01_matmul`, `proofs/p01_matmul`. Those without a
folder are the lessons.

Three cells of a notebook are not written by hand but by `frame`: the line below the title, the cell by which Colab
installs the package, and the way to the page before and the page after. They come from `settings.ini`, from the sidebar
in `_quarto.yml`, and from what the notebook imports.
"""
import ast, html, posixpath, re

import yaml
from execnb.nbio import mk_cell, read_nb
from nbdev.config import get_config

MADE = 'Made by make prepare; do not edit.'
NAMES = 'api' # the page with all names, which .ci/names.py makes


def text(cell): return ''.join(cell['source'])
def is_made(cell): return MADE in text(cell).partition('\n\n')[0]


def sidebar():
    "The pages in the order of the sidebar: for each part the notebooks and their short titles. A row may be there before its notebook."
    contents = yaml.safe_load((get_config().config_path/'_quarto.yml').read_text(encoding='utf-8'))['website']['sidebar']['contents']
    parts = {}
    def walk(items, part):
        for o in items:
            if 'section' in o: walk(o['contents'], o['section'])
            elif (get_config().nbs_path/o['href']).exists(): parts.setdefault(part, []).append((o['href'].removesuffix('.ipynb'), o['text']))
    walk(contents, '')
    return parts


def pages(): return {stem: title for part in sidebar().values() for stem, title in part}
def is_lesson(stem): return '/' not in stem and stem not in ('index', NAMES)
def address(stem):
    "The file that nbdev gives to a page: without the number"
    folder, name = posixpath.split(stem)
    return posixpath.join(folder, re.sub(r'^\d+[a-zA-Z0-9]*_', '', name.lower()) + '.html')


def target(stem, link): return posixpath.normpath(posixpath.join(posixpath.dirname(stem), link)) if link else stem
def way(stem, to): return posixpath.relpath(to, posixpath.dirname(stem) or '.') + '.ipynb'


# ## What every page begins and ends with

def imports(nb):
    "The modules of the package that the notebook imports"
    lib = get_config().lib_path.name
    for cell in nb['cells']:
        if cell['cell_type'] != 'code' or is_made(cell): continue
        try: tree = ast.parse(text(cell))
        except SyntaxError: continue # magics and half-finished drafts; running the notebook says more about them
        for node in ast.walk(tree):
            if not isinstance(node, (ast.Import, ast.ImportFrom)): continue
            base = f'{node.module}.' if isinstance(node, ast.ImportFrom) else ''
            yield from (name.split('.')[1] for name in (base + a.name for a in node.names) if name.startswith(f'{lib}.'))


def links(stem, nb):
    "The pages that the prose of the notebook links to"
    for cell in nb['cells']:
        if cell['cell_type'] != 'markdown' or is_made(cell): continue
        yield from (target(stem, link) for link in re.findall(r'\]\(([\w./]+)\.ipynb', text(cell)))


def read_before(nbs):
    "For each page of `nbs` the earlier pages that it imports from or links to, without those that one of them needs itself"
    order = [stem for stem in pages() if stem not in ('index', NAMES)]
    exports = {m[1]: stem for stem, nb in nbs.items() for c in nb['cells'] if c['cell_type'] == 'code'
               for m in [re.search(r'^#\|\s*default_exp\s+(\w+)', text(c), re.M)] if m}
    uses = {stem: {exports[m] for m in imports(nb) if m in exports} | set(links(stem, nb)) for stem, nb in nbs.items()}
    earlier = {stem: {u for u in used if u in nbs and u in order[:order.index(stem)]} if stem in order else set() for stem, used in uses.items()}
    def behind(stem): return set().union(*({u} | behind(u) for u in earlier[stem]))
    return {stem: [u for u in order if u in used - set().union(*map(behind, used))] for stem, used in earlier.items()}


def addresses(stem):
    "Where the notebook lies on GitHub, and where Colab opens it"
    cfg = get_config()
    file = f"blob/{cfg.branch}/{cfg.nbs_path.relative_to(cfg.config_path).as_posix()}/{stem}.ipynb"
    return f'{cfg.git_url}/{file}', f"https://colab.research.google.com/{cfg.git_url.removeprefix('https://').replace('.com', '', 1)}/{file}"


def promises():
    "What the front page says that a reader of each lesson will have built and checked"
    front = '\n'.join(text(c) for c in read_nb(get_config().nbs_path/'index.ipynb').cells)
    return dict(re.findall(r'^\| \[[^]]*\]\((\w+)\.ipynb\) \| (.+?) \|$', front, re.M))


WORDS, LINES = 200, 15 # that one reads in a minute, of prose and of code

def minutes(nb):
    "How long it takes to read the notebook, in steps of 5 minutes"
    own = [c for c in nb['cells'] if not is_made(c) and not re.search(r'^#\s*\|\s*hide\b', text(c), re.M)]
    prose = sum(len(text(c).split()) for c in own if c['cell_type'] == 'markdown')
    lines = sum(1 for c in own if c['cell_type'] == 'code' for line in text(c).splitlines() if line.strip() and not line.startswith('#|'))
    return 5*max(1, round((prose/WORDS + lines/LINES)/5))


def header(stem, before, minutes):
    "The line below the title: Colab, the notebook, what it takes and gives, what to read first"
    cfg, titles, promise = get_config(), pages(), promises().get(stem)
    notebook, colab = addresses(stem)
    links = [f'[Open in Colab]({colab})', f'[in Kaggle](https://kaggle.com/kernels/welcome?src={notebook})', f'[Notebook on GitHub]({notebook})']
    if stem == 'index':
        first = next(s for s in titles if re.match('01', s))
        links = [f'[Begin with {titles[first]}]({way(stem, first)})', *links[::2], f'[How to contribute]({cfg.git_url}/blob/{cfg.branch}/CONTRIBUTING.md)']
    if stem == NAMES: links = links[2:] # there is nothing to run
    lines = [' · '.join(links)]
    if promise: lines += ['', f'About {minutes} minutes. What you will have built and checked: {promise}.']
    if before: lines += ['', 'Read before: ' + ', '.join(f'[{titles[b]}]({way(stem, b)})' for b in before)]
    return '\n'.join([f'<!-- {MADE} -->', '<div class="page-links">', '', *lines, '', '</div>'])


def install():
    "The cell by which Colab and Kaggle get the package. What is there already is named with its version, so that pip leaves it alone."
    cfg = get_config()
    wanted = ' '.join(cfg.get(key, '') for key in ('requirements', 'speed_requirements', 'notebook_requirements'))
    return f'''#| hide
#| eval: false
#@title Install what this page needs, if it is missing
# {MADE}

import subprocess, sys
from importlib.metadata import distributions

there = {{str(d.metadata['Name']).lower().replace('_', '-'): d.version for d in distributions()}}
if {cfg.lib_name!r} not in there:
    pip = [sys.executable, '-m', 'pip', 'install', '--quiet']
    wanted = {{name.split('>')[0]: name for name in {wanted!r}.split()}}
    subprocess.run([*pip, *(f'{{name}}=={{there[name]}}' if name in there else wanted[name] for name in wanted)], check=True)
    subprocess.run([*pip, '--no-deps', 'git+{cfg.git_url}@{cfg.branch}'], check=True)'''


def footer(stem):
    "The way to the pages before and after, for those who read in Jupyter; on the site Quarto shows it"
    titles = pages()
    order = list(titles)
    i = order.index(stem)
    around = [('Previous', order[i-1] if i else None), ('Next', order[i+1] if i+1 < len(order) else None)]
    ways = ' · '.join(f'{word}: [{titles[to]}]({way(stem, to)})' for word, to in around if to)
    return f'<!-- {MADE} -->\n<div class="content-hidden" when-format="html">\n\n{ways}\n\n</div>'


def frame(nb, stem, before):
    "Put the made cells into `nb`; whether that changed anything"
    def made(kind, source, id, **metadata):
        cell = mk_cell(source, kind)
        cell.update(id=id, metadata=metadata)
        if kind == 'code': cell.execution_count = None
        return cell
    def shape(cells): return [(c['id'], c['cell_type'], text(c), dict(c['metadata']), len(c.get('outputs', []))) for c in cells]
    own = [c for c in nb['cells'] if not is_made(c)]
    cells = [*own[:1], made('markdown', header(stem, before, minutes(nb)), 'header'),
             *([made('code', install(), 'install', cellView='form')] if stem != NAMES else []), *own[1:], made('markdown', footer(stem), 'footer')]
    if shape(cells) == shape(nb['cells']): return False
    nb['cells'] = cells
    return True


# ## What must be true of every page

def problem(stem, cell, words): return f"nbs/{stem}.ipynb: cell {cell['id']}: {words}"


FENCED = re.compile(r'^[ \t]*(```+|~~~+)[^\n]*\n.*?^[ \t]*\1[ \t]*$', re.M | re.S)
SPAN = re.compile(r'(`+)(?!`).*?(?<!`)\1(?!`)', re.S)
COMMENT = re.compile(r'<!--.*?-->', re.S)

def prose(source):
    "`source` without what is inside fences, code spans and comments"
    for hidden in (FENCED, SPAN, COMMENT): source = hidden.sub('', source)
    return source


def printed(cell, *kinds):
    "The texts in the saved outputs of `cell`, or those of `kinds`"
    for o in cell.get('outputs', []):
        if o['output_type'] == 'stream' and not kinds: yield ''.join(o['text'])
        for kind, data in o.get('data', {}).items():
            if kind in kinds or not kinds and kind.startswith('text'): yield ''.join(data)


def titled(stem, nb):
    "The first cell is the title and one line on what the page is"
    first = nb['cells'][0]
    if first['cell_type'] != 'markdown' or not re.match(r'# \S.*\n+> \S', text(first)):
        yield problem(stem, first, 'the first cell must be `# Title` and below it `> one line`')


def framed(stem, nb, before):
    "The made cells are there, with the addresses that `settings.ini` gives"
    if frame({'cells': list(nb['cells'])}, stem, before):
        yield f'nbs/{stem}.ipynb: Colab, notebook, what to read before, previous or next are not as settings.ini and _quarto.yml give them'


def identified(stem, nb):
    "No two cells share an id"
    ids = [c['id'] for c in nb['cells']]
    for i in sorted({i for i in ids if ids.count(i) > 1}): yield f'nbs/{stem}.ipynb: {ids.count(i)} cells have the id {i}'


def captioned(stem, nb):
    "A picture has a caption, and words for those who cannot see it, and what has them shows a picture"
    for cell in nb['cells']:
        if cell['cell_type'] == 'code':
            drawn = any(k.startswith('image/') for o in cell['outputs'] for k in o.get('data', {}))
            for key in ('fig-cap', 'fig-alt'):
                told = re.search(rf'^#\|\s*{key}:\s*["\']?[^\s"\']', text(cell), re.M)
                if drawn and not told: yield problem(stem, cell, f'a picture without `#| {key}:`')
                if told and not drawn: yield problem(stem, cell, f'`#| {key}:` without a picture')
        if cell['cell_type'] == 'markdown':
            if re.search(r'!\[\s*\]', prose(text(cell))): yield problem(stem, cell, 'a picture without words between `![` and `]`')
            for img in re.findall(r'<img\b[^>]*>', prose(text(cell))):
                if not re.search(r'\balt="\s*\w', img): yield problem(stem, cell, 'a picture without `alt=""`')


# The rules of `clean` are about what a reader would be shown of somebody else's machine.
UNCLEAN = {r'(?<![\w.])/(?:home|root|tmp|Users|work|usr|opt|var|private|content)/\S*|\b[A-Z]:\\\S*|\S*site-packages\S*': 'a path',
           r'\b0x[0-9a-fA-F]{6,}\b': 'a memory address', r'\b\w*Warning:.*': 'a warning'}

def clean(stem, nb):
    "No saved output holds a path of the machine that it ran on, a memory address or a warning"
    for cell in nb['cells']:
        for said in printed(cell):
            for pattern, what in UNCLEAN.items():
                if m := re.search(pattern, said): yield problem(stem, cell, f'its output holds {what}: {m[0][:60]}')


def cited(stem, nb):
    "The keys of the papers that the prose cites, each with its cell"
    for cell in nb['cells']:
        if cell['cell_type'] != 'markdown': continue
        for key in re.findall(r'(?<![\w\\])@([A-Za-z]\w*)', prose(text(cell))): yield key, cell


def sourced(nbs, bib):
    "Each citation has its entry in the .bib file, and each entry and each arXiv number named in a notebook the other"
    keys, used = re.findall(r'^@\w+\{\s*([^,\s]+)\s*,', bib, re.M), set()
    for stem, nb in nbs.items():
        for key, cell in cited(stem, nb):
            used.add(key)
            if key not in keys: yield problem(stem, cell, f'@{key} is not in nbs/references.bib')
        for cell in nb['cells']:
            for number in re.findall(r'\barXiv[ :]\s*(\d{4}\.\d{4,5})', text(cell)):
                if number not in bib: yield problem(stem, cell, f'arXiv {number} is not in nbs/references.bib')
    yield from (f'nbs/references.bib: no page cites @{key}' for key in keys if key not in used)
    yield from (f'nbs/references.bib: two entries are called {key}' for key in sorted({k for k in keys if keys.count(k) > 1}))


def identifier(heading):
    "The anchor that Quarto gives a heading: lower case, hyphens for spaces, no punctuation but _ - ."
    heading = re.sub(r'!?\[([^\]]*)\]\([^)]*\)', r'\1', html.unescape(heading))
    heading = re.sub(r'<[^>]+>', '', heading)
    kept = ''.join(c for c in heading.lower() if c.isalnum() or c.isspace() or c in '_-.')
    return re.sub(r'^[^a-z]+', '', '-'.join(kept.split())) or 'section'


def anchors(nb):
    "What a link to a page may name after the `#`: its headings, in `nb` as nbdev hands it to Quarto, and ids by hand"
    found = []
    for cell in nb['cells']:
        for source in [text(cell)] if cell['cell_type'] == 'markdown' else printed(cell, 'text/markdown'):
            source = FENCED.sub('', source)
            for heading in re.findall(r'^#{1,6}\s+(\S.*?)\s*#*$', source, re.M):
                attrs = re.search(r'\s*\{([^{}]*)\}$', heading)
                by_hand = re.search(r'#([\w.:-]+)', attrs[1]) if attrs else None
                name = by_hand[1] if by_hand else identifier(heading[:attrs.start()] if attrs else heading)
                n = 0
                while not by_hand and (name if n == 0 else f'{name}-{n}') in found: n += 1
                found.append(name if n == 0 else f'{name}-{n}')
            found += re.findall(r'\bid="([^"]+)"', source)
    return set(found)


def linked(made, files):
    "Each link from a page of `made` to another page, to a place in it, or to a file of `files` leads somewhere"
    known = {stem: anchors(nb) for stem, nb in made.items()}
    cfg = get_config()
    by_address = {name: stem for stem in made for name in (address(stem), f'{stem}.ipynb', f'{stem}.html')} # .ci/built.py leads on from the last
    for stem, nb in made.items():
        for cell in nb['cells']:
            shown = [text(cell)] if cell['cell_type'] == 'markdown' else [*printed(cell, 'text/markdown'), *printed(cell, 'text/html')]
            if m := re.search(r'\[\[`([^`]*)`\]\(', text(cell)): yield problem(stem, cell, f'a link whose text is `{m[1]}`, which nbdev makes a link as well; leave out the backticks')
            for link in (t for s in shown for t in re.findall(r'\]\(\s*<?([^)\s>]+)', prose(s)) + re.findall(r'\b(?:href|src)=["\']([^"\']+)', s)):
                path, by_nbdev = re.subn(f'^{re.escape(cfg.doc_host + cfg.doc_baseurl)}/', '', link)
                if by_nbdev and re.search(r'[#.]_', path): continue # a private name or a special method; `mend` takes the link out
                if re.match(r'[a-zA-Z][\w+.-]*:', path): continue
                path, _, anchor = path.partition('#')
                if not by_nbdev and path: path = target(stem, path)
                to = by_address.get(path, None if path else stem)
                if path and not to and path not in files: yield problem(stem, cell, f'{link}: the site has no such page or file')
                elif anchor and to and anchor not in known[to]: yield problem(stem, cell, f'{link}: that page has no such heading')


def definitions(cell):
    "The functions and classes that `cell` exports, each with the text of its last line"
    if cell['cell_type'] != 'code' or not re.search(r'^#\s*\|\s*export(s|i)?\b', text(cell), re.M): return
    lines = text(cell).splitlines()
    for node in ast.parse(text(cell)).body:
        if isinstance(node, (ast.FunctionDef, ast.ClassDef)): yield node.name, lines[node.lineno-1:node.end_lineno]


def bodied(stem, nb, made):
    "The page of a lesson shows every function and class that the lesson exports, to the last line"
    said = [c['metadata'] | {k: v for k, v in re.findall(r'^#\|\s*(echo|include):\s*(\w+)', text(c), re.M)} | {'source': text(c)}
            for c in made['cells'] if c['cell_type'] == 'code']
    shown = [c['source'] for c in said if 'false' not in (c.get('echo'), c.get('include'))]
    for cell in nb['cells'] if is_lesson(stem) else ():
        for name, lines in definitions(cell):
            body = '\n'.join(lines)
            if not any(body in source for source in shown): yield problem(stem, cell, f'its page does not show the body of {name}: use `#| exports`')


def signed(stem, made):
    "What the page says of a name does not change from build to build, and is no text of Python's for want of a better one"
    for cell in made['cells']:
        for said in printed(cell, 'text/markdown'):
            if m := re.search(r'\b0x[0-9a-f]{6,}|<(?:function|class|object)\b|__main__', said): yield problem(stem, cell, f'its signature holds {m[0]}')


def listed(nbs):
    "The sidebar names every notebook once, and the front page every lesson by the same title"
    titles = pages()
    count = [stem for part in sidebar().values() for stem, _ in part]
    yield from (f'_quarto.yml: the sidebar has no nbs/{stem}.ipynb' for stem in nbs if stem not in titles)
    yield from (f'_quarto.yml: the sidebar names {stem}.ipynb twice' for stem in sorted({s for s in count if count.count(s) > 1}))
    front = '\n'.join(text(c) for c in nbs['index']['cells'] if not is_made(c))
    for stem, title in titles.items():
        if is_lesson(stem) and f'[{title}]({stem}.ipynb)' not in front: yield f'nbs/index.ipynb: no row for [{title}]({stem}.ipynb)'


def problems(nbs, made):
    "What is wrong with the pages: `nbs` as they are in the tree, `made` as nbdev hands them to Quarto"
    cfg = get_config()
    site = [p.relative_to(cfg.nbs_path).as_posix() for p in cfg.nbs_path.rglob('*') if p.is_file()]
    found = [*listed(nbs)]
    if found: return found # without the order the rest cannot be said
    before = read_before(nbs)
    for stem, nb in nbs.items():
        found += [*titled(stem, nb), *framed(stem, nb, before[stem]), *identified(stem, nb), *captioned(stem, nb), *clean(stem, nb), *bodied(stem, nb, made[stem]), *signed(stem, made[stem])]
    return found + [*sourced(nbs, (cfg.nbs_path/'references.bib').read_text(encoding='utf-8')), *linked(made, site)]
