"""The page with all names, `nbs/api.ipynb`, which `make prepare` makes from what the notebooks export: for each function, class and
method what it is, its first sentence, its module, and the way to the place where it is written."""
import ast, re

from execnb.nbio import mk_cell, new_nb, nb2str

from pages import NAMES, frame, pages, text

HEAD = '# All names\n\n> Every function, class and method of the package, with a link to the place where it is written'
ABOUT = '''This page is made from the notebooks. A name from a lesson leads to its source in that lesson, one from a tool to its parameters. The
last column names the module to import from: `from foundations.training import Learner`. Names that begin with an underscore are left
out, and so are the collections of faulty and sound networks in foundations.faults and foundations.faults_held_out.'''
KINDS = {ast.ClassDef: 'class', ast.FunctionDef: 'function'}


def owner(node):
    "The class that a function is patched to, as text"
    if isinstance(node, ast.ClassDef): return ''
    return next((ast.unparse(node.args.args[0].annotation) for d in node.decorator_list if ast.unparse(d).split('(')[0] == 'patch'), '')


def collected(node):
    "Is this one of a collection, a function of nothing with a decorator that keeps it?"
    return isinstance(node, ast.FunctionDef) and node.decorator_list and not ast.unparse(node.args)


def names(nb):
    "What `nb` exports: name, kind, first sentence"
    for cell in nb['cells']:
        if cell['cell_type'] != 'code' or not re.search(r'^#\s*\|\s*exports?\b', text(cell), re.M): continue
        for node in ast.parse(re.sub(r'^%.*$', '', text(cell), flags=re.M)).body:
            if type(node) not in KINDS or node.name.startswith('_') or collected(node): continue
            of = owner(node)
            if of.startswith('_'): continue
            said = (ast.get_docstring(node) or '').partition('\n\n')[0]
            yield (f'{of}.{node.name}', 'method', said) if of else (node.name, KINDS[type(node)], said)


def module(nb):
    "The module that the notebook exports to"
    return next((m[1] for c in nb['cells'] if c['cell_type'] == 'code' and (m := re.search(r'^#\|\s*default_exp\s+(\w+)', text(c), re.M))), None)


def plain(sentence):
    "A sentence for a table: what Markdown takes for its own stands as it is, and code is code"
    parts = re.split(r'(`[^`]*`)', ' '.join(sentence.split()))
    parts[::2] = [re.sub(r'([\\*_\[\]<>$@|~^])', r'\\\1', part) for part in parts[::2]]
    parts[1::2] = [part.replace('|', '\\|') for part in parts[1::2]]
    return ''.join(parts)


def notebook(nbs):
    "The page as the text of a notebook; `nbs` are all others"
    rows = []
    for stem in pages():
        if stem not in nbs or not (at := module(nbs[stem])): continue
        for name, kind, said in names(nbs[stem]):
            shown = name.replace('_', '\\_')
            rows.append((name, f'| [{shown}]({stem}.ipynb#{name.lower()}) | {kind} | {plain(said)} | {at} |'))
    rows.sort(key=lambda row: row[0].lower())
    cells = [mk_cell(HEAD, 'markdown', id='title'), mk_cell(ABOUT, 'markdown', id='about')]
    for letter in sorted({name[0].upper() for name, _ in rows}):
        table = '\n'.join(row for name, row in rows if name[0].upper() == letter)
        table = f'<div class="names">\n\n| name | kind | what it does | module |\n|:--|:--|:------|:--|\n{table}\n\n</div>'
        cells.append(mk_cell(f'## {letter}\n\n{table}', 'markdown', id=f'names-{letter.lower()}'))
    nb = new_nb(cells, {'kernelspec': {'display_name': 'python3', 'language': 'python', 'name': 'python3'}})
    frame(nb, NAMES, [])
    return nb2str(nb)
