#!/usr/bin/env python3
"""Wheel and source distribution:

    build         make both in dist, and see that they hold the package, its licence and nothing else
    try [ARG...]  install the wheel in a new environment, run its commands and every notebook there; ARGs go to pip

`try` is for the machine that releases: it downloads torch and needs some minutes. The environment has no nbdev.
"""
import argparse, configparser, os, re, shutil, subprocess, sys, tarfile, tempfile, venv, zipfile
from pathlib import Path

top = Path(__file__).resolve().parent.parent
config = configparser.ConfigParser(delimiters=['='])
config.read(top/'settings.ini', encoding='utf-8')
cfg = config['DEFAULT']


def run(*command, **kwargs):
    "Run a command; one that fails has said why"
    if code := subprocess.run([str(word) for word in command], **kwargs).returncode: sys.exit(code)


def made(pattern):
    found = list((top/'dist').glob(pattern))
    if len(found) != 1: sys.exit(f'dist has {len(found)} files {pattern}; run `make dist`')
    return found[0]


# ## Building

def build():
    # What an earlier build left there would be packed as well.
    for old in (top/'dist', top/'build', *top.glob('*.egg-info')): shutil.rmtree(old, ignore_errors=True)
    p = subprocess.run([sys.executable, '-m', 'build', '--outdir', top/'dist', top], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    if p.returncode: sys.exit(p.stdout + 'the build failed')
    lib = cfg['lib_path']
    package = {p.relative_to(top).as_posix() for p in (top/lib).rglob('*') if p.suffix in ('.py', '.pyi', '.typed')}
    stem = f"{cfg['lib_name'].replace('-', '_')}-{cfg['version']}"
    about = {f'{stem}.dist-info/{name}' for name in ('METADATA', 'RECORD', 'WHEEL', 'entry_points.txt', 'licenses/LICENSE', 'top_level.txt')}
    builds = {'LICENSE', 'MANIFEST.in', 'PKG-INFO', 'README.md', 'pyproject.toml', 'settings.ini', 'setup.cfg', 'setup.py'}
    with zipfile.ZipFile(made('*.whl')) as f: wheel = set(f.namelist())
    with tarfile.open(made('*.tar.gz')) as f: names = [m.name for m in f if m.isfile()]
    source = {name.removeprefix(f'{stem}/') for name in names if '.egg-info/' not in name}
    wrong = [f'{what}: {name} {word}' for what, has, wanted in (('wheel', wheel, package | about), ('source', source, package | builds))
             for word, names in (('is missing', wanted - has), ('does not belong there', has - wanted)) for name in sorted(names)]
    if wrong: sys.exit('\n'.join(wrong))
    print(f'{made("*.whl").name}, {made("*.tar.gz").name}: the package, its licence and nothing else')


# ## Trying

IMPORTS = '''
import importlib, pkgutil, sys, {lib}
assert 'site-packages' in {lib}.__file__, {lib}.__file__
assert {lib}.__version__ == '{version}', {lib}.__version__
for module in pkgutil.iter_modules({lib}.__path__): importlib.import_module('{lib}.' + module.name)
assert importlib.util.find_spec('nbdev') is None, 'nbdev is there, so nothing shows that it is not needed'
'''


def execute(paths):
    "Run the notebooks at `paths` as a reader does in Jupyter, but for the cells that `make test` leaves out too"
    import nbformat
    from nbclient import NotebookClient
    from nbclient.exceptions import CellExecutionError
    flags = '|'.join(cfg['tst_flags'].split() + ['posix']*(os.name == 'nt'))
    left_out = re.compile(rf'^#\s*\|\s*(({flags})\b|eval:\s*false)', re.M)
    for path in paths:
        nb = nbformat.read(path, 4)
        nb.cells = [c for c in nb.cells if not (c.cell_type == 'code' and left_out.search(c.source))]
        try: NotebookClient(nb, timeout=600, kernel_name='python3', resources={'metadata': {'path': str(path.parent)}}).execute()
        except CellExecutionError as e: sys.exit(f'{path.name}: {e}')
        print('ok', path.name, flush=True)


def try_(args):
    with tempfile.TemporaryDirectory() as d:
        home = Path(d)
        venv.create(home/'env', with_pip=True)
        py = home/'env'/('Scripts' if os.name == 'nt' else 'bin')/'python'
        run(py, '-m', 'pip', 'install', '--quiet', f'{made("*.whl")}[notebooks]', 'nbclient', 'ipykernel', *args)
        run(py, '-c', IMPORTS.format(lib=cfg['lib_path'], version=cfg['version']), cwd=d)
        for command in cfg['console_scripts'].split(): run(py.parent/command.partition('=')[0], '--help', cwd=d, stdout=subprocess.DEVNULL)
        run(py.parent/'foundations-train', '--epochs', '1', cwd=d)
        notebooks = shutil.copytree(top/cfg['nbs_path'], home/'nbs')
        run(py, __file__, 'execute', *sorted(notebooks.rglob('[!_]*.ipynb')), cwd=notebooks)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('command', choices=['build', 'try', 'execute'])
    parser.add_argument('args', nargs='*')
    args = parser.parse_args()
    if args.command == 'build': build()
    elif args.command == 'try': try_(args.args)
    else: execute([Path(p) for p in args.args])


if __name__ == '__main__': main()
