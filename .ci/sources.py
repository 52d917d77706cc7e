"""What a page shows of an exported cell. nbdev calls `Bodies` for each notebook, since `procs` in settings.ini names it.

Behind a cell that exports, nbdev puts a heading, the signature and a table of parameters for each name. A cell that begins
with `#| exports`, as those of the lessons do, is shown itself, and says all that. So its headings go before it, where links
and searches lead, and nothing else of them is kept.
"""
import re

from nbdev.process import Processor

HEADING = re.compile(r'^#{1,6} .*$', re.M)


def heading(cell):
    "`cell`, by which nbdev documents a name, without signature and table"
    for output in cell.get('outputs', []):
        found = HEADING.search(''.join(output.get('data', {}).get('text/markdown', '')))
        if found: output['data']['text/markdown'] = [found[0].replace('_', r'\_') + ' {.exported}', '\n'] # for site.scss
    return cell


class Bodies(Processor):
    "The names that a lesson's cell exports, as headings, then the cell"
    def begin(self):
        cells, shown = [], []
        for cell in [*self.nb.cells, None]:
            if shown and not getattr(cell, 'has_sd', 0):
                cells += [*map(heading, reversed(shown[1:])), shown[0]] # nbdev has put the last name first
                shown = []
            if cell is None: break
            if shown or 'exports' in cell.directives_: shown.append(cell)
            else: cells.append(cell)
        self.nb.cells = cells
