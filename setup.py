"Packaging: what is said in settings.ini is read from there, and nothing is said twice."
import re
from configparser import ConfigParser
from pathlib import Path

from setuptools import find_packages, setup

here = Path(__file__).resolve().parent
config = ConfigParser(delimiters=['='])
config.read(here/'settings.ini', encoding='utf-8')
cfg = config['DEFAULT']

PYTHONS = '3.11', '3.12', '3.13', '3.14'
STATUS = {'1': 'Planning', '2': 'Pre-Alpha', '3': 'Alpha', '4': 'Beta', '5': 'Production/Stable', '6': 'Mature', '7': 'Inactive'}
SPDX = {'apache2': 'Apache-2.0', 'mit': 'MIT', 'bsd3': 'BSD-3-Clause'}


def words(key): return cfg.get(key, '').split()
def version(s): return tuple(map(int, s.split('.')))


lib = cfg['lib_path']
docs = cfg['doc_host'] + cfg['doc_baseurl']
files = f"{cfg['git_url']}/blob/{cfg['branch']}"
# Made from nbs/index.ipynb. A tree in which it has not been made yet can be installed all the same.
readme = here/'README.md'


def absolute(text):
    "README.md for PyPI, which has none of the files that it links to and shows"
    def link(m):
        where = 'raw' if m[2].endswith(('.png', '.svg', '.jpg')) else 'blob'
        return f"{m[1]}{cfg['git_url']}/{where}/{cfg['branch']}/{m[2]}"
    parts = re.split(r'(^```.*?^```$)', text, flags=re.M | re.S)
    parts[::2] = [re.sub(r'(\]\()(?![a-z]+:|#)([^)\s]+)', link, part) for part in parts[::2]]
    return ''.join(parts)


setup(
    name=cfg['lib_name'],
    version=cfg['version'],
    description=cfg['description'],
    long_description=absolute(readme.read_text(encoding='utf-8')) if readme.exists() else cfg['description'],
    long_description_content_type='text/markdown',
    author=cfg['author'],
    author_email=cfg['author_email'],
    license_expression=SPDX[cfg['license']],
    keywords=words('keywords'),
    url=cfg['git_url'],
    project_urls={'Documentation': docs, 'Source': cfg['git_url'], 'Changes': f'{files}/CHANGELOG.md', 'Issues': f"{cfg['git_url']}/issues"},
    classifiers=[
        f"Development Status :: {cfg['status']} - {STATUS[cfg['status']]}",
        f"Intended Audience :: {cfg['audience']}",
        f"Natural Language :: {cfg['language']}",
        'Programming Language :: Python :: 3',
        *(f'Programming Language :: Python :: {v}' for v in PYTHONS if version(v) >= version(cfg['min_python'])),
        'Operating System :: OS Independent',
        'Topic :: Education',
        'Topic :: Scientific/Engineering :: Artificial Intelligence',
        'Typing :: Typed',
    ],
    python_requires=f">={cfg['min_python']}",
    packages=find_packages(str(here), include=[lib, f'{lib}.*']),
    package_data={lib: ['py.typed', '*.pyi']},
    include_package_data=False,
    zip_safe=False,
    install_requires=words('requirements'),
    extras_require={
        'notebooks': words('notebook_requirements') + words('speed_requirements'),
        'speed': words('speed_requirements'),
        'dev': words('dev_requirements') + words('speed_requirements'),
    },
    # The second entry lets nbdev turn `names` in the notebooks into links to their documentation.
    entry_points={'console_scripts': words('console_scripts'), 'nbdev': [f'{lib}={lib}._modidx:d']},
)
