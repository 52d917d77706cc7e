"""What a page shows of a cell. nbdev calls `Bodies` and `Checks` for each notebook, since `procs` in settings.ini names them, and
`Signature` for each name that a tool exports, since `renderer` does.

Behind a cell that exports, nbdev puts a heading, the signature and the parameters of each name. A cell that begins
with `#| exports`, as those of the lessons do, is shown itself, and says all that. So its headings go before it, where links
and searches lead, and nothing else of them is kept.
"""
import ast, html, inspect, json, re, textwrap
from dataclasses import is_dataclass
from pathlib import Path

from execnb.nbio import read_nb
from fastcore.docments import ShowDocRenderer, docments
from nbdev.config import get_config
from nbdev.doclinks import NbdevLookup
from nbdev.process import Processor
from nbdev.showdoc import showdoc_nm

from pages import text

HEADING = re.compile(r'^#{1,6} .*$', re.M)


def heading(cell):
    "`cell`, by which nbdev documents a name, without signature and table"
    for output in cell.get('outputs', []):
        found = HEADING.search(''.join(output.get('data', {}).get('text/markdown', '')))
        if found: output['data']['text/markdown'] = [found[0].replace('{.documented}', '{.exported}'), '\n'] # for site.scss
    return cell


class Bodies(Processor):
    "The names that a lesson's cell exports, as headings, then the cell; in a tool the names alone, in the order of the source"
    def begin(self):
        source = [text(c) for c in read_nb(self.nb.path_).cells if c.cell_type == 'code' and re.search(r'^#\s*\|\s*export', text(c), re.M)]
        order = [showdoc_nm(n) for s in source for n in ast.parse(re.sub(r'^%.*$', '', s, flags=re.M)).body if isinstance(n, (ast.FunctionDef, ast.ClassDef))]
        def place(cell): return order.index(re.search(r'show_doc\((.*)\)', cell.source)[1])
        cells, shown, names = [], None, []
        for cell in [*self.nb.cells, None]:
            if getattr(cell, 'has_sd', 0): names.append(cell)
            else:
                names.sort(key=place) # nbdev has put the last name of a cell first
                cells += [*map(heading, names), shown] if shown else names
                names, shown = [], cell if cell is not None and 'exports' in cell.directives_ else None
                if cell is not None and not shown: cells.append(cell)
        self.nb.cells = cells


# ## Cells that only test

TEST = re.compile(r'(test|check|assert)(_|$)')


def is_test(node):
    "Is this statement an assertion, a call of `test_...` or `check_...`, or a loop over such?"
    match node:
        case ast.Assert(): return True
        case ast.Expr(value=ast.Call(func=ast.Name(id=name) | ast.Attribute(attr=name))): return bool(TEST.match(name))
        case ast.For() | ast.With(): return any(map(is_test, node.body)) and all(is_test(n) or isinstance(n, ast.Assign) for n in node.body)
    return False


def names(tree, context): return {n.id for n in ast.walk(tree) if isinstance(n, ast.Name) and isinstance(n.ctx, context)}
def defined(tree): return {n.name for n in tree.body if isinstance(n, (ast.FunctionDef, ast.ClassDef))}


def needed(made, trees):
    "Does one of the cells that follow use a name of `made` before it gives that name another meaning?"
    made = set(made)
    for tree in trees:
        again = names(tree, ast.Store) | defined(tree) | {n.arg for n in ast.walk(tree) if isinstance(n, ast.arg)}
        if made & names(tree, ast.Load) - again: return True
        made -= again
    return False


def parsed(cell):
    "The cell as a tree; an empty one for prose and for what is no Python"
    try: return ast.parse(cell.source if cell.cell_type == 'code' and cell.get('source') else '')
    except SyntaxError: return ast.parse('')


def checked(cell, exported, later):
    """What the cell checks, if it does nothing else: it shows nothing, and what it makes is not used in the cells `later`. None for all
    other cells, and for a single assertion, which takes no more room than a word about it."""
    tree = parsed(cell)
    if cell.get('outputs') or not any(map(is_test, tree.body)): return None
    if len(tree.body) == 1 and len(ast.unparse(tree).splitlines()) == 1: return None
    def helps(node):
        return isinstance(node, (ast.Assign, ast.AugAssign, ast.FunctionDef, ast.ClassDef)) or ast.unparse(node).startswith('torch.manual_seed(')
    if not all(is_test(n) or helps(n) for n in tree.body): return None
    if needed(names(tree, ast.Store) | defined(tree), map(parsed, later)): return None
    return [name for name in dict.fromkeys(exported) if name in names(tree, ast.Load)]


def summary(cell, found):
    "The line that stands for the cell: the names that it checks, or its first comment"
    if found: return 'Checks of ' + ', '.join(sorted(found)[:5])
    comment = re.search(r'(?<!\S)#\s+(\w.*)$', cell.source, re.M)
    return f'Checks: {comment[1]}' if comment else 'Checks'


class Checks(Processor):
    """A lesson's cell that only tests is folded, under a line that says what it checks. `#| code-fold: false` keeps one open, and so
    does a colon at the end of the prose before it."""
    def begin(self):
        if Path(self.nb.path_).parent != get_config().nbs_path or Path(self.nb.path_).stem == 'index': return
        cells, exported = self.nb.cells, []
        for i, cell in enumerate(cells):
            if cell.cell_type != 'code' or not cell.get('source') or getattr(cell, 'has_sd', 0): continue
            if {'export', 'exports', 'exporti'} & cell.directives_.keys():
                exported += [name for name in defined(parsed(cell)) if name[0] != '_']
                continue
            said = {key.rstrip(':') for key in cell.directives_}
            if said & {'code-fold', 'echo', 'include', 'hide', 'fig-cap'} or 'jupyter' in cell.get('metadata', {}): continue
            before = next((c.source for c in reversed(cells[:i]) if c.get('source')), '')
            found = None if before.rstrip().endswith(':') else checked(cell, exported, cells[i+1:])
            if found is None: continue
            cell.source = f'#| code-fold: true\n#| code-summary: {json.dumps(summary(cell, found), ensure_ascii=False)}\n{cell.source}'


# ## Names that a tool exports

def own(sym):
    "The function whose parameters are those of `sym`: itself, or the first `__init__` of a class that is written in this package"
    if not inspect.isclass(sym): return sym
    lib = get_config().lib_path.name
    return next((c.__init__ for c in sym.__mro__ if '__init__' in vars(c) and (c.__module__.split('.')[0] in (lib, '__main__'))), None)


def definition(function):
    "The definition as a tree, and None where its source cannot be had"
    try: return ast.parse(textwrap.dedent(inspect.getsource(inspect.unwrap(function)))).body[0]
    except (OSError, TypeError, SyntaxError, IndentationError): return None


def parameters(node):
    "The parameters in order, but for self: (name, with its stars, the type, the default), each as it is written"
    a = node.args
    plain = [*a.posonlyargs, *a.args]
    defaults = [None]*(len(plain) - len(a.defaults)) + a.defaults
    rows = [*(('', *row) for row in zip(plain, defaults)), *([('*', a.vararg, None)] if a.vararg else []),
            *(('', *row) for row in zip(a.kwonlyargs, a.kw_defaults)), *([('**', a.kwarg, None)] if a.kwarg else [])]
    for stars, arg, default in rows:
        if arg.arg not in ('self', 'cls'): yield stars, arg.arg, arg.annotation, default


def code(node): return f'<code>{html.escape(ast.unparse(node))}</code>' if node else ''


def words(comment):
    "A comment, in which what stands between backticks is code"
    parts = (comment or '').split('`')
    return ''.join(f'<code>{html.escape(p)}</code>' if i % 2 else html.escape(p) for i, p in enumerate(parts))


def kind(node):
    "A type, with a word for each bar"
    if isinstance(node, ast.Constant) and isinstance(node.value, str): node = ast.parse(node.value, mode='eval').body
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr): return f'{kind(node.left)} or {kind(node.right)}'
    return code(node)


def fields(cls):
    "The fields of a NamedTuple or a dataclass: (name, type, default, comment), from the module that has the class"
    if not (hasattr(cls, '_fields') or is_dataclass(cls)): return []
    for path in sorted(get_config().lib_path.glob('*.py')):
        source = path.read_text(encoding='utf-8')
        for node in ast.parse(source).body if f'class {cls.__name__}' in source else ():
            rows = [n for n in getattr(node, 'body', ()) if isinstance(n, ast.AnnAssign)]
            if getattr(node, 'name', '') != cls.__name__ or [n.target.id for n in rows] != list(cls.__annotations__): continue
            lines = source.splitlines()
            return [(n.target.id, n.annotation, n.value, lines[n.end_lineno-1][n.end_col_offset:].strip().removeprefix('#').strip()) for n in rows]
    return []


class Signature(ShowDocRenderer):
    "A heading, the call, what the name does, and a table of its parameters. All is taken from the source, so each build says the same."
    def __init__(self, sym, name=None, title_level=3):
        super().__init__(sym, name, title_level)
        if inspect.isfunction(self.sym):
            if '<' not in getattr(sym, '__qualname__', '<'): self.nm = sym.__qualname__ # of the class, in front of a decorator too
            self.docs = self.docs if self.sym.__doc__ else '' # Python has words even for those that have none
        self.of = own(self.sym)
        self.node = definition(self.of) if self.of else None
        if not isinstance(self.node, ast.FunctionDef): self.node = None
        self.fields = fields(self.sym) if inspect.isclass(self.sym) and not self.node else []

    def call(self):
        "The name with what it is called with"
        shown = []
        if self.node:
            bare = len(self.node.args.kwonlyargs) and not self.node.args.vararg
            only = {a.arg for a in self.node.args.kwonlyargs}
            for stars, name, _, default in parameters(self.node):
                if bare and name in only: shown.append('*'); bare = False
                shown.append(stars + name + (f'={ast.unparse(default)}' if default else ''))
        shown += [name + (f'={ast.unparse(default)}' if default else '') for name, _, default, _ in self.fields]
        return f'{self.nm}({", ".join(shown)})' if shown or inspect.isfunction(self.sym) else self.nm

    def table(self):
        "What each parameter is, and what is returned"
        if self.fields: return self.rows([(f'<code>{name}</code>', kind(note), words(said)) for name, note, _, said in self.fields], 'field')
        if not self.node: return ''
        said = docments(self.of, full=False, args_kwargs=True)
        rows = [(f'<code>{stars}{name}</code>', kind(note), words(said.get(stars + name) or said.get(name)))
                for stars, name, note, _ in parameters(self.node)]
        back = self.node.returns
        if said.get('return') or back and ast.unparse(back) != 'None': rows.append(('returns', kind(back), words(said.get('return'))))
        return self.rows(rows, 'parameter')

    def rows(self, rows, what):
        "The table of these rows, without columns in which nothing stands"
        if not any(row[1] or row[2] for row in rows): return ''
        heads = what, 'type', 'what it is'
        kept = [i for i in range(3) if any(row[i] for row in rows)]
        line = lambda cells, tag: '<tr>' + ''.join(f'<{tag}>{cells[i]}</{tag}>' for i in kept) + '</tr>'
        return '\n'.join(['<table class="parameters" data-quarto-disable-processing="true">', '<thead>', line(heads, 'th'), '</thead>', '<tbody>', *(line(row, 'td') for row in rows), '</tbody>', '</table>'])

    def _repr_markdown_(self):
        source = NbdevLookup().code(self.fn)
        source = f' <a class="source" href="{source}">source</a>' if source else ''
        does = re.sub(r'\s*\n\s*', ' ', self.docs or '')
        table = self.table()
        parts = [f'{"#"*self.title_level} {self.nm}'.replace('_', r'\_') + ' {.documented}',
                 f'```python\n{self.call()}\n```', f'{does}{source}', table and f'```{{=html}}\n{table}\n```']
        return '\n\n'.join(p for p in parts if p)

    def __repr__(self): return self.call()
