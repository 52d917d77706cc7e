"""Stubs: what type checkers and editors read in place of the modules.

A class that grows by `@patch` has methods that none of them sees. In its stub they stand inside the class. All else is as
the notebook says it: names, signatures, annotations, docstrings. What it leaves open is `Any`, unless Python leaves no choice,
and private names are left out. `.ci/user.py` is a script that is checked with what is made here.
"""
import ast, builtins

ABOUT = '# Made from {module} by `make prepare`, for type checkers and editors. Edit the notebook.\n\n'
# What Python wants of these methods.
SPECIAL = {'__init__': 'None', '__new__': 'Self', '__len__': 'int', '__repr__': 'str', '__str__': 'str', '__contains__': 'bool', '__bool__': 'bool'}
# Generic types of which a notebook need not say more.
OPEN = {'list': 'list[Any]', 'dict': 'dict[Any, Any]', 'tuple': 'tuple[Any, ...]', 'Callable': 'Callable[..., Any]'}


def public(name): return not name.startswith('_') or name.startswith('__')
def expression(text): return ast.parse(text, mode='eval').body
def statement(text): return ast.parse(text).body[0]


class Completed(ast.NodeTransformer):
    "A type with `Any` for what it leaves open"
    def visit_Name(self, node): return expression(OPEN[node.id]) if node.id in OPEN else node
    def visit_Subscript(self, node):
        node.slice = self.visit(node.slice)
        return node


def complete(type):
    "`type` for a stub: `Any` where there is none, or where it is no type but a call or a text for another reader"
    return ast.Name('Any') if type is None or isinstance(type, ast.Call) or isinstance(type, ast.Constant) and isinstance(type.value, str) else Completed().visit(type)


def optional(args):
    "Say of the arguments `args` that may be left out as `None` that they may"
    defaults = [*zip(reversed([*args.posonlyargs, *args.args]), reversed(args.defaults)), *zip(args.kwonlyargs, args.kw_defaults)]
    for a, default in defaults:
        if ast.unparse(default or ast.Constant(0)) == 'None' and 'None' not in ast.unparse(a.annotation) and 'Any' != ast.unparse(a.annotation):
            a.annotation = ast.BinOp(a.annotation, ast.BitOr(), ast.Constant(None))


def kind(value, params):
    "The type of the expression `value` where it can be read off, else `Any`; `params` has the annotations of the names in it"
    match value:
        case ast.Constant(value=None): return 'None'
        case ast.Constant(): return type(value.value).__name__
        case ast.Tuple() | ast.List() | ast.Dict(): return type(value).__name__.lower()
        case ast.Name(id=name) if name in params: return ast.unparse(params[name])
        case ast.Call(func=ast.Name(id=name)) if isinstance(getattr(builtins, name, None), type): return name
        case ast.Call(func=ast.Name(id=name) | ast.Attribute(attr=name)) if name[0].isupper(): return ast.unparse(value.func)
        case ast.IfExp():
            kinds = kind(value.body, params), kind(value.orelse, params)
            return 'Any' if 'Any' in kinds else ' | '.join(dict.fromkeys(kinds))
    return 'Any'


def assigned(node, params={}, prefix=''):
    "The public variables that the assignment `node` makes, each with its type; those called `prefix` and a name"
    for target in node.targets:
        pairs = [(target, node.value)]
        if isinstance(target, ast.Tuple):
            pairs = zip(target.elts, node.value.elts if isinstance(node.value, ast.Tuple) else [None]*len(target.elts))
        for variable, value in pairs:
            name = ast.unparse(variable).removeprefix(prefix)
            if ast.unparse(variable) != prefix + name or not name.isidentifier() or not public(name): continue
            known = kind(value, params)
            yield name, 'Any' if known == 'None' else known # what begins as None becomes something else


def declaration(name, type):
    if type == 'property': return statement(f'@property\ndef {name}(self) -> Any: ...')
    return ast.AnnAssign(ast.Name(name), complete(expression(type)), None, 1)


def function(node):
    "`node` with nothing but its docstring for a body"
    doc, args = ast.get_docstring(node), node.args
    node.body = [ast.Expr(ast.Constant(doc or ...))]
    for a in [*args.posonlyargs, *args.args, args.vararg, *args.kwonlyargs, args.kwarg]:
        if a and a.arg not in ('self', 'cls'): a.annotation = complete(a.annotation)
    optional(args)
    node.returns = node.returns or (expression(SPECIAL[node.name]) if node.name in SPECIAL else None)
    node.returns = complete(node.returns)
    return node


def own(node):
    "The nodes below the function `node`, but for those of functions inside it"
    for child in ast.iter_child_nodes(node):
        yield child
        if not isinstance(child, (ast.FunctionDef, ast.Lambda)): yield from own(child)


def itself(methods):
    "The names of those `methods` that return the object they are called on, such as `train`, and `eval`, which returns `self.train(False)`"
    returned = {m.name: [ast.unparse(n.value or ast.Constant(None)) for n in own(m) if isinstance(n, ast.Return)] for m in methods}
    found = {name for name, values in returned.items() if values and set(values) == {'self'}}
    return found | {name for name, values in returned.items() if values and all(any(v.startswith(f'self.{m}(') for m in found) for v in values)}


def method(node):
    "As `function`; what a subclass has to write may have whatever arguments that likes"
    end = node.body[-1]
    unwritten = isinstance(end, ast.Raise) and ast.unparse(end.exc).startswith('NotImplementedError')
    return declaration(node.name, 'Callable') if unwritten else function(node)


def undecorate(node, decorators):
    """Leave out a decorator of the same module that says `-> Callable[..., X]`, and say that `node` returns an X. Arguments that should be
    of type X may then be anything, since such a decorator is there to make them so."""
    for d in [d for d in node.decorator_list if ast.unparse(d) in decorators]:
        node.decorator_list.remove(d)
        node.returns = decorators[ast.unparse(d)]
        for a in [*node.args.args, node.args.vararg]:
            if a and a.annotation and ast.unparse(a.annotation) == ast.unparse(node.returns): a.annotation = None


def class_(node):
    "`node` with its attributes declared, and nothing but docstrings in its methods"
    doc, methods = ast.get_docstring(node), [n for n in node.body if isinstance(n, ast.FunctionDef)]
    said = [n for n in node.body if isinstance(n, ast.AnnAssign)]
    made = {name: kind for n in node.body if isinstance(n, ast.Assign) for name, kind in assigned(n) if not name.startswith('__')}
    for m in methods:
        params = {a.arg: a.annotation for a in [*m.args.args, *m.args.kwonlyargs] if a.annotation}
        for n in ast.walk(m):
            if not isinstance(n, ast.Assign): continue
            for name, kind in assigned(n, params, 'self.'): made[name] = kind if made.get(name, kind) == kind else 'Any'
    for n in said: n.annotation = complete(n.annotation)
    same = itself(methods)
    for m in methods: m.returns = ast.Name('Self') if m.name in same else m.returns # of a subclass, if that is what it is
    node.bases = [complete(b) for b in node.bases]
    node.body = [ast.Expr(ast.Constant(doc or ...)), *said]
    node.body += [declaration(name, kind) for name, kind in made.items() if name not in {n.target.id for n in said}]
    node.body += [method(m) for m in methods if public(m.name)]
    return node


def patches(node):
    "The decorator `@patch` of `node`, or None"
    if not isinstance(node, ast.FunctionDef): return None
    return next((d for d in node.decorator_list if ast.unparse(d).split('(')[0] == 'patch'), None)


def join(tree):
    "Move each method that is patched to a class into that class"
    classes = {n.name: n for n in tree.body if isinstance(n, ast.ClassDef)}
    for node in [n for n in tree.body if patches(n)]:
        decorator, first = patches(node), node.args.args[0]
        owner = classes.get(ast.unparse(first.annotation))
        if not owner: raise ValueError(f'{node.name} is patched to {ast.unparse(first.annotation)}, which is not a class of the same module')
        becomes = {'patch': [], 'patch(as_prop=True)': [ast.Name('property')], 'patch(cls_method=True)': [ast.Name('classmethod')]}
        if ast.unparse(decorator) not in becomes: raise ValueError(f'{node.name}: what does @{ast.unparse(decorator)} do?')
        node.decorator_list = becomes[ast.unparse(decorator)] + [d for d in node.decorator_list if d is not decorator]
        first.annotation, first.arg = None, 'cls' if 'cls_method' in ast.unparse(decorator) else 'self'
        tree.body.remove(node)
        owner.body = [n for n in owner.body if getattr(n, 'name', None) != node.name] + [node]


def stub(source, module):
    "The stub of a module, from its text and the name of its file. `ValueError` for a patch that it cannot show"
    tree, body = ast.parse(source), []
    try: join(tree)
    except ValueError as e: raise ValueError(f'{module}: {e}') from None
    functions = [n for n in ast.walk(tree) if isinstance(n, ast.FunctionDef)]
    decorators = {n.name: n.returns.slice.elts[1] for n in functions if n.returns and ast.unparse(n.returns).startswith('Callable[..., ')}
    for node in functions: undecorate(node, decorators)
    offered = {name for n in tree.body if isinstance(n, ast.Assign) and ast.unparse(n.targets[0]) == '__all__' for name in ast.literal_eval(n.value)}
    for node in tree.body:
        match node:
            case ast.FunctionDef(name=name) if public(name): body.append(function(node))
            case ast.ClassDef(name=name) if public(name): body.append(class_(node))
            case ast.Assign(targets=[ast.Name(id='__all__')]): body.append(node)
            case ast.Assign(): body += [declaration(name, kind) for name, kind in assigned(node)]
            case ast.AnnAssign(target=ast.Name(id=name)) if public(name): body.append(declaration(name, ast.unparse(node.annotation)))
    used = {n.id for top in body for n in ast.walk(top) if isinstance(n, ast.Name)}
    imports = [n for n in tree.body if isinstance(n, (ast.Import, ast.ImportFrom))]
    for node in imports:
        node.names = [a for a in node.names if (a.asname or a.name.split('.')[0]) in used | offered | {'*'}]
        for a in node.names:
            if a.name in offered: a.asname = a.name # by this form a checker knows that the module offers the name as well
    used -= {a.asname or a.name for n in imports for a in n.names}
    imports.insert(0, ast.ImportFrom('typing', [ast.alias(name) for name in ('Any', 'Callable', 'Self') if name in used], 0))
    top = [n for n in imports if n.names]
    return ABOUT.format(module=module) + ast.unparse(ast.fix_missing_locations(ast.Module([*top, *body], []))) + '\n'
