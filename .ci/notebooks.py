#!/usr/bin/env python3
"""The one script behind `make prepare` and `make test`. It is run with the Python of `.venv`:

    prepare [NAME...]  write what the pages have in common, export, execute and save the outputs, clean, write README.md
    check              compare the tree with what a fresh `prepare` would give, and see to the pages; changes nothing
    test [NAME...]     run the notebooks, each in a process of its own, and keep nothing
    readme             write README.md from nbs/index.ipynb, without Quarto
    finish             bring the site that Quarto has made into its last shape: .ci/built.py
    site               see that links, names, bodies, search and weight of that site are as they should be

A NAME is a notebook's name with or without `.ipynb`; without names all notebooks are taken.
"""
import argparse, atexit, os, posixpath, re, shutil, subprocess, sys, tempfile, time, traceback, warnings
from base64 import b64decode
from multiprocessing import get_context
from multiprocessing.connection import wait
from pathlib import Path

from execnb.nbio import NbCell, read_nb, write_nb
from execnb.shell import CaptureShell
from nbdev.clean import nbdev_clean
from nbdev.config import get_config
from nbdev.doclinks import nbdev_export, nbglob
from nbdev.frontmatter import FrontmatterProc
from nbdev.process import NBProcessor, extract_directives
from nbdev.processors import FilterDefaults
from nbdev.serve_drv import main as process_nb

import names, pages
from stubs import stub


def rel(path): return Path(path).relative_to(get_config().config_path).as_posix()
def page(path): return Path(path).relative_to(get_config().nbs_path).with_suffix('').as_posix()
def read_all(paths=None, at=None): return {page(p): read_nb(at/f'{page(p)}.ipynb' if at else p) for p in paths or notebooks()}


def notebooks(names=()):
    "The notebooks called `names`, with or without their folder, or all"
    paths = sorted(nbglob(as_path=True))
    wanted = {Path(n).stem for n in names}
    if unknown := wanted - {p.stem for p in paths}: sys.exit(f'no such notebook: {", ".join(sorted(unknown))}')
    if not paths: sys.exit('there are no notebooks')
    return [p for p in paths if not wanted or p.stem in wanted]


# ## Running

DONE = 'every cell was run'  # the last words of a process that got through, which one that a cell ended cannot say


def settle(outputs):
    "`outputs` with each progress bar as a terminal leaves it, its last state, and without those that vanish"
    def last(line):
        if '\r' not in line: return line
        text = next((s for s in reversed(line.rstrip('\n').split('\r')) if s), '')
        return text.rstrip() + '\n' if text.strip() else ''
    for o in outputs:
        if o['output_type'] != 'stream': continue
        lines = re.findall(r'[^\n]*\n|[^\n]+', ''.join(o['text']).replace('\r\n', '\n'))
        o['text'] = [s for s in map(last, lines) if s]
    return [o for o in outputs if o['output_type'] != 'stream' or ''.join(o['text']).strip()]


def failure(path, cell, outputs, exc):
    "What to print when `cell` raised `exc`: where, what it had printed, the traceback from the cell on"
    tb = exc.__traceback__
    while tb and 'IPython' in tb.tb_frame.f_code.co_filename: tb = tb.tb_next
    said = ''.join(''.join(o['text']) for o in outputs if o['output_type'] == 'stream')
    return f'{rel(path)}: cell {cell.idx_} (id {cell.id}) failed\n{said}' + ''.join(traceback.format_exception(type(exc), exc, tb))


def run(path, flags='', save=False):
    "Execute the notebook at `path` as nbdev tests it; an error message, or None when every cell passed"
    cfg = get_config()
    if getattr(NBProcessor(path, FrontmatterProc, process=True).nb, 'frontmatter_', {}).get('skip_exec'):
        return f'{path.name}: its front matter says skip_exec, so nothing in it would be tested'
    skip = set(cfg.tst_flags.split()) - set(flags.split()) | ({'posix'} if os.name == 'nt' else set())
    nb = read_nb(path)
    os.chdir(path.parent)
    sys.path.insert(0, str(cfg.config_path))
    shell = CaptureShell(path)
    shell.showtraceback = shell.showsyntaxerror = lambda *args, **kwargs: None  # failure() does
    for cell in nb.cells:
        if cell.cell_type != 'code': continue
        bare = NbCell(cell.idx_, cell)
        directives = extract_directives(bare)
        if skip & directives.keys() or directives.get('eval:', [''])[0].lower() == 'false': continue
        outputs = shell.run(bare.source)
        if shell.exc: return failure(path, cell, outputs, shell.exc)
        cell.outputs = settle(outputs)
    if save: write_nb(nb, path)
    print(DONE)


def preload():
    "What most notebooks import, once for all of them where a process can be forked"
    os.environ.update(IN_TEST='1', PATH=os.pathsep.join([str(Path(sys.executable).parent), os.environ.get('PATH', '')]))
    sys.dont_write_bytecode = True
    os.environ['PYTHONDONTWRITEBYTECODE'] = '1'
    if sys.platform != 'linux': return get_context('spawn')
    import matplotlib.pyplot, sklearn.datasets, torch._dynamo  # noqa: F401
    return get_context('fork')


def alone(root, path, out, flags, save):
    "Run a notebook in this process, which is its own; what it prints goes to the file `out`"
    os.chdir(root)
    sys.stdin = open(os.devnull, encoding='utf-8')
    os.dup2(sys.stdin.fileno(), 0)
    with open(out, 'w', encoding='utf-8') as f:
        for stream in (1, 2): os.dup2(f.fileno(), stream)
    sys.stdout, sys.stderr = (open(n, 'w', encoding='utf-8', errors='replace', closefd=False) for n in (1, 2))
    # IPython keeps its history in a database that two processes must not share.
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as d:
        os.environ['IPYTHONDIR'] = d
        message = run(path, flags, save)
        atexit._run_exitfuncs()
    sys.exit(message)


def run_all(paths, flags='', save=False, workers=1):
    "Run each of `paths` in a process of its own, `workers` at a time; how many failed"
    # Small tensors gain nothing from a second thread, and threads that wait for each other on a busy machine lose minutes.
    # Outputs are saved from a run with as many as PyTorch takes by itself, which is what a reader gets.
    if not save: os.environ.setdefault('OMP_NUM_THREADS', '1')
    context, todo, running, failed = preload(), list(paths), {}, 0
    folder = tempfile.mkdtemp()
    try:  # no object that cleans up by itself: the processes inherit it
        while todo or running:
            while todo and len(running) < workers:
                path = todo.pop(0)
                out = Path(folder)/page(path).replace('/', ' ')
                process = context.Process(target=alone, args=(get_config().config_path, path, out, flags, save))
                process.start()
                running[process.sentinel] = process, path, out, time.perf_counter()
            for sentinel in wait(running):
                process, path, out, start = running.pop(sentinel)
                process.join()
                said = out.read_text(encoding='utf-8', errors='replace') if out.exists() else ''
                passed = process.exitcode == 0 and f'{DONE}\n' in said
                failed += not passed
                print(f'{"ok" if passed else "FAIL":4} {time.perf_counter()-start:6.1f} s  {rel(path)}', flush=True)
                if not passed: print(said.rstrip() or f'a cell ended the process, with code {process.exitcode}', flush=True)
    finally: shutil.rmtree(folder, ignore_errors=True)
    return failed


# ## README.md

FENCE = re.compile(r'\s*(```|~~~)')
TARGET = re.compile(r'(\]\(\s*<?|^\s*\[[^\]]+\]:\s*<?|\b(?:src|href)=")([^)\s>"]+)')
CITATION = re.compile(r'\s*\[-?@[^\]]*\]')
ATTRS = re.compile(r'(?<=\))\{[^}]*\}|(?<=\S)\s*\{[#.][^}]*\}\s*$')


def relink(target, nbs, root):
    "`target`, a link inside the notebook, as seen from the top of the project"
    if re.match(r'[a-zA-Z][\w+.-]*:|[#/]', target): return target
    path, hash, anchor = target.partition('#')
    path = posixpath.normpath(posixpath.join(nbs, path))
    if not (root/path).exists(): raise ValueError(f'index.ipynb links to {target}, but there is no {path}')
    return path + hash + anchor


def prose(text, nbs, root):
    "Markdown for the front page: links seen from the top, without what only Quarto understands"
    out, fenced = [], False
    for line in text.splitlines():
        if FENCE.match(line): fenced = not fenced
        elif not fenced:
            if re.match(r':::|</?div\b', line):
                if out and not out[-1]: out.pop() # of the empty lines around it one is enough
                continue
            parts = re.split(r'(`+[^`]*`+)', line)
            parts[::2] = [TARGET.sub(lambda m: m[1] + relink(m[2], nbs, root), ATTRS.sub('', CITATION.sub('', s))) for s in parts[::2]]
            line = ''.join(parts)
        out.append(line)
    return '\n'.join(out).strip()


def title(text):
    "The cell `# title`, `> one line`, `- key: value` as nbdev reads it: a heading and a sentence"
    lines = [s for s in text.splitlines() if not re.match(r'-\s+\S+:', s)]
    lines[1:1] = ['', '<!-- Made from nbs/index.ipynb by `make prepare`. Edit that file. -->', '']
    return '\n'.join(re.sub(r'^>\s*', '', s) for s in lines)


def fence(text, lang=''):
    marks = '`' * max([3] + [len(m)+1 for m in re.findall('`+', text)])
    return f'{marks}{lang}\n{text.rstrip()}\n{marks}'


def shown(cell, n, output, directives, files):
    "One output as markdown; a picture is added to `files`"
    kind = output['output_type']
    if kind == 'error': raise ValueError(f'index.ipynb: cell {cell.id} has a saved error')
    if kind == 'stream': return fence(''.join(output['text']))
    data = {k: ''.join(v) for k, v in output['data'].items()}
    if 'text/markdown' in data: return data['text/markdown'].strip()
    for mime, suffix in (('image/svg+xml', 'svg'), ('image/png', 'png'), ('image/jpeg', 'jpg')):
        if mime not in data: continue
        name = f'index_files/{cell.id}-{n}.{suffix}'
        files[name] = data[mime].encode() if suffix == 'svg' else b64decode(data[mime])
        alt = ' '.join(directives.get('fig-alt:') or directives.get('fig-cap:') or []).strip('"\'')
        return f'![{alt}]({name})'
    return fence(data['text/plain']) if 'text/plain' in data else data.get('text/html', '')


def site_settings():
    "_quarto.yml for Quarto, which looks for it beside the notebooks: without rows of the sidebar whose notebook is not there yet"
    cfg = get_config()
    said = (cfg.config_path/'_quarto.yml').read_text(encoding='utf-8')
    def row(m): return m[0] if (cfg.nbs_path/m[1]).exists() else ''
    return re.sub(r'^ *- text: .*\n +href: (\S+\.ipynb)\n', row, said, flags=re.M).encode()


def readme():
    "README.md and its pictures as nbs/index.ipynb gives them, the page with all names, and the copy of _quarto.yml: a dict from file name to bytes"
    cfg = get_config()
    path = cfg.nbs_path/cfg.readme_nb
    if not path.exists(): raise ValueError(f'{rel(path)} is missing')
    nbs, root, files, parts = rel(cfg.nbs_path), cfg.config_path, {}, []
    for i, cell in enumerate(read_nb(path).cells):
        directives = extract_directives(cell)
        said = {k.rstrip(':'): ' '.join(v).lower() for k, v in directives.items()}
        if pages.is_made(cell) or cell.cell_type == 'raw' or {'hide', 'export', 'exporti', 'default_exp'} & said.keys() or said.get('include') == 'false': continue
        if cell.cell_type == 'markdown':
            parts.append(prose(title(cell.source) if not parts and cell.source.startswith('# ') else cell.source, nbs, root))
            continue
        code = re.sub(r'\A(\s*#\s*\|.*\n?)+', '', cell.source).strip()
        if code and said.get('echo') != 'false': parts.append(fence(code, 'python'))
        if said.get('output') != 'false': parts += [shown(cell, n, o, directives, files) for n, o in enumerate(cell.get('outputs', []))]
    # Quarto and nbdev look for _quarto.yml beside the notebooks. A copy serves where git makes no links, as on Windows.
    return {'README.md': ('\n\n'.join(p for p in parts if p) + '\n').encode(), f'{nbs}/_quarto.yml': site_settings(),
            f'{nbs}/{pages.NAMES}.ipynb': names.notebook(read_all()).encode(), **files}


def write_readme():
    root = get_config().config_path
    try: files = readme()
    except ValueError as e: sys.exit(str(e))
    shutil.rmtree(root/'index_files', ignore_errors=True)
    for name, data in files.items():
        (root/name).parent.mkdir(exist_ok=True)
        if not (root/name).exists() or (root/name).read_bytes() != data: (root/name).write_bytes(data) # Quarto makes anew what is newer


# ## Commands

def export():
    "Export and clean all notebooks; where nbdev would only warn that it could not, stop"
    with warnings.catch_warnings():
        warnings.simplefilter('error', UserWarning)
        nbdev_export.__wrapped__()
        for path in notebooks():
            try: nbdev_clean.__wrapped__(path)
            except UserWarning: sys.exit(f'{rel(path)}: nbdev cannot clean it; is it a whole notebook?')
    for path in get_config().lib_path.glob('[!_]*.py'):
        try: path.with_suffix('.pyi').write_text(stub(path.read_text(encoding='utf-8'), path.name), encoding='utf-8')
        except ValueError as e: sys.exit(str(e))


def make_names():
    "Write the page with all names, so that the pages before and after it find it"
    path = get_config().nbs_path/f'{pages.NAMES}.ipynb'
    path.touch()
    path.write_bytes(names.notebook(read_all([p for p in notebooks() if p != path])).encode())


def frame(paths):
    "Write into the notebooks at `paths` what all pages have in common"
    nbs = read_all()
    before = pages.read_before(nbs)
    for path in paths:
        name = page(path)
        if name not in pages.pages(): sys.exit(f'{rel(path)}: not in the sidebar of _quarto.yml')
        if pages.frame(nbs[name], name, before[name]): write_nb(nbs[name], path)


def process():
    "Export, and make in `_proc` what nbdev hands to Quarto. It runs the cells that import and export, and only those."
    export()
    for path in notebooks():
        out = (get_config().config_path/'_proc'/page(path)).with_suffix('.ipynb')
        out.parent.mkdir(parents=True, exist_ok=True)
        try:
            with warnings.catch_warnings():
                warnings.filterwarnings('error', 'Found cells containing imports and other code')
                process_nb((path, out, FilterDefaults))
        except UserWarning as e: sys.exit(f"{rel(path)}: an import needs a cell of its own, since nbdev runs it without the rest: {str(e).split('---')[1].strip().splitlines()[0]}")
        except Exception as e: sys.exit(f'{rel(path)}: {str(e).splitlines()[0]} {e.__cause__!r}')


def prepare(names):
    paths = notebooks(names)
    make_names()
    frame(paths)
    export()
    # One at a time, since timings are among the outputs that are saved.
    failed = run_all(paths, save=True)
    export()
    write_readme()
    if failed: sys.exit(f'{failed} of {len(paths)} failed and kept their old outputs')


def fresh(top, copy):
    "Export, clean and process in `copy`, which gets the settings and the notebooks of `top`; what went wrong"
    for path in [top/'settings.ini', top/'pyproject.toml', *notebooks()]:
        (copy/rel(path)).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, copy/rel(path))
    env = {k: v for k, v in os.environ.items() if k != 'IN_TEST'} | {'PYTHONPATH': str(copy), 'IPYTHONDIR': str(copy.parent/'ipython'), 'PYTHONDONTWRITEBYTECODE': '1'}
    p = subprocess.run([sys.executable, __file__, '--root', str(copy), 'process'], env=env, capture_output=True, text=True, encoding='utf-8', errors='replace')
    return p.stderr.replace(f'{copy}{os.sep}', '').rstrip() or 'the export failed' if p.returncode else ''


SOURCES = {'_quarto.yml': 'the one above it gives', f'{pages.NAMES}.ipynb': 'the notebooks export'}

def check():
    cfg = get_config()
    top, lib, found = cfg.config_path, cfg.lib_path, []
    for path in notebooks():
        try: read_nb(path)
        except Exception as e: sys.exit(f'{rel(path)}: not a notebook: {e}')
    with tempfile.TemporaryDirectory() as d:
        copy = Path(d).resolve()/'copy'
        if wrong := fresh(top, copy): sys.exit(wrong)
        def plain(path): return path.read_bytes().replace(b'\r\n', b'\n') # Windows writes other ends of lines
        def differs(name): return not (top/name).exists() or plain(top/name) != plain(copy/name)
        found += [f'{rel(p)}: not clean' for p in notebooks() if differs(rel(p))]
        made = {p.relative_to(copy).as_posix() for p in (copy/rel(lib)).rglob('*') if p.suffix in ('.py', '.pyi')}
        found += [f'{name}: not what the notebooks export' for name in sorted(made) if differs(name)]
        there = {rel(p) for p in lib.rglob('*') if p.is_file() and '__pycache__' not in p.parts} - {f'{rel(lib)}/py.typed'}
        found += [f'{name}: no notebook exports it; delete it' for name in sorted(there - made)]
        if differs('pyproject.toml'): found.append('pyproject.toml: name or Python version not as in settings.ini')
        found += pages.problems(read_all(), read_all(at=copy/'_proc'))
    try: files = readme()
    except ValueError as e: found.append(str(e))
    else:
        found += [f'{name}: not what {SOURCES.get(Path(name).name, "nbs/index.ipynb gives")}' for name, data in files.items() if not (top/name).exists() or (top/name).read_bytes() != data]
        found += [f'{rel(p)}: not in nbs/index.ipynb; delete it' for p in (top/'index_files').glob('*') if rel(p) not in files]
    if found: sys.exit('\n'.join(found) + f'\n{len(found)} found; `make prepare` mends what is out of step')
    print('notebooks are clean; the package and README.md are what they give')


def test(names, flags, workers):
    paths = notebooks(names)
    failed = run_all(paths, flags, workers=workers)
    print(f'{len(paths)-failed} passed, {failed} failed')
    sys.exit(failed > 0)


def built():
    "The folder of the site that Quarto has made, and the notebooks"
    cfg = get_config()
    if not cfg.doc_path.is_dir(): sys.exit(f'{rel(cfg.doc_path)} is missing; run `make docs`')
    return cfg.doc_path, read_all()


def finish():
    from built import finish
    finish(*built())


def site():
    from built import wrong
    if found := wrong(*built()): sys.exit('\n'.join(found) + f'\n{len(found)} found')


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--root', type=Path, default=Path(__file__).resolve().parent.parent, help='the project (default: the one this script is in)')
    commands = parser.add_subparsers(dest='command', required=True, metavar='COMMAND')
    for name in ('prepare', 'check', 'test', 'readme', 'finish', 'site', 'export', 'process', 'run'):
        sub = commands.add_parser(name)
        if name in ('prepare', 'test'): sub.add_argument('names', nargs='*', metavar='NAME')
        if name in ('test', 'run'): sub.add_argument('--flags', default='', help='flags whose cells are to be run, such as "slow cuda"')
        if name == 'test': sub.add_argument('--workers', type=int, default=2, help='notebooks to run at a time')
        if name == 'run':
            sub.add_argument('path', type=Path)
            sub.add_argument('--save', action='store_true')
    args = parser.parse_args()
    os.chdir(args.root)
    os.environ.pop('IN_TEST', None) if args.command in ('prepare', 'export') else None
    if args.command == 'prepare': prepare(args.names)
    elif args.command == 'check': check()
    elif args.command == 'test': test(args.names, args.flags, args.workers)
    elif args.command == 'readme': write_readme()
    elif args.command == 'finish': finish()
    elif args.command == 'site': site()
    elif args.command == 'export': export()
    elif args.command == 'process': process()
    elif args.command == 'run': sys.exit(run(args.path.resolve(), args.flags, args.save))


if __name__ == '__main__':
    try: main()
    except KeyboardInterrupt: sys.exit(130)
