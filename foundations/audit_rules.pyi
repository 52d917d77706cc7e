# Made from audit_rules.py by `make prepare`, for type checkers and editors. Edit the notebook.

from typing import Any
from dataclasses import dataclass
from typing import Callable
from .experiments import Experiments
__all__ = ['RULES', 'STEP_RULES', 'COMPARING', 'FLAT', 'PAIRWISE', 'MARGINS', 'CUTTING', 'SQUEEZING', 'POSITIVE', 'BILINEAR', 'NORMS', 'AVERAGES', 'INDEXING', 'Rule', 'rule', 'seen', 'findings_of', 'at', 'listed', 'short', 'param_at', 'input_nan', 'input_constant', 'input_not_normalized', 'strangers_of', 'unregistered_layers', 'optimizer_of_other_parameters', 'parameter_without_optimizer', 'base_of_loss', 'lost', 'no_gradient_detached', 'no_gradient_no_grad', 'no_gradient_integer', 'no_gradient_unused', 'wrong_gradient', 'loss_broadcast', 'targets_wrong_kind', 'too_few_outputs', 'softmax_over_batch', 'softmax_before_cross_entropy', 'log_softmax_twice', 'nll_on_scores', 'relu_on_scores', 'sigmoid_on_scores', 'mse_on_classes', 'loss_sign', 'no_activation', 'is_norm', 'children_of', 'shared_modules', 'norm_shared', 'shared_layer', 'inplace_input', 'dropout_always_on', 'rows_mixed', 'labels_shuffled', 'norm_batch_of_one', 'norm_outside_graph', 'bias_before_norm', 'zero_weights', 'symmetric_weights', 'not_finite', 'chain', 'exploding', 'vanishing', 'turned', 'dead_units', 'output_constant', 'moody', 'train_forgotten', 'moved_by', 'learning_rate_too_large', 'learning_rate_too_small', 'decay_on_norms', 'raises_error', 'going_back', 'root_calls', 'moody_calls', 'train_forgotten_in_step', 'eval_forgotten', 'zero_grad_forgotten', 'step_forgotten', 'step_of_other_parameters', 'other_loss', 'loss_sign_in_step', 'labels_shuffled_in_step', 'left_out_of_step', 'norm_of_one_row_in_step', 'wrong_gradient_in_step', 'rate_too_large_in_step', 'rate_too_small_in_step', 'step_raises']

@dataclass(frozen=True)
class Rule:
    """One kind of fault, and the function that looks for it."""
    name: str
    severity: str
    lesson: str
    explains: tuple[Any, ...]
    look: Callable[..., Any]

    @property
    def cause(self) -> str:
        """What goes wrong."""
RULES: dict[Any, Any]
STEP_RULES: dict[Any, Any]

def rule(name: str, severity: str='error', lesson: str='', explains: tuple[Any, ...]=(), step: bool=False) -> Any:
    """Put a function among the rules."""

def seen(place: str='', evidence: str='', fix: str='', cause: str='', severity: str='', **numbers: Any) -> dict[Any, Any]:
    """What a rule has found."""

def findings_of(lab: Experiments, ignore: tuple[Any, ...]=()) -> list[Any]:
    """Ask every rule."""

def at(lab: Any, path: str='', op: Any=None) -> str:
    """Where something is."""

def listed(names: Any, most: int=4) -> str:
    """A few names, and how many more."""

def short(x: float) -> str:
    """A number as people write it."""

def param_at(lab: Any, name: Any) -> Any:
    """Where a parameter is."""

@rule('input-nan', 'error', '00_data.html', ('exploding', 'output-constant', 'not-finite', 'raises-error', 'learning-rate-too-large', 'targets-wrong-kind', 'input-not-normalized', 'dead-units', 'loss-sign', 'vanishing', 'other-loss', 'rows-mixed', 'step-forgotten'))
def input_nan(lab: Any) -> Any:
    """The batch itself holds numbers that are not finite."""

@rule('input-constant', 'error', '00_data.html', ('output-constant', 'dead-units', 'input-not-normalized', 'constant-or-symmetric-weights', 'vanishing', 'norm-outside-graph'))
def input_constant(lab: Any) -> Any:
    """All rows of the batch are the same."""

@rule('input-not-normalized', 'error', '00_data.html', ('exploding', 'vanishing', 'dead-units', 'learning-rate-too-large', 'learning-rate-too-small', 'output-constant', 'not-finite'))
def input_not_normalized(lab: Any) -> Any:
    """The first layer is fed with numbers of the wrong size."""

def strangers_of(lab: Any, phase: Any='model') -> Any:
    """Leaf tensors that are learned from, used in the model, and registered nowhere"""

@rule('unregistered-layers', 'error', '03_modules.html', ('parameter-without-optimizer', 'optimizer-of-other-parameters', 'dropout-always-on', 'train-forgotten', 'no-gradient-unused'))
def unregistered_layers(lab: Any) -> Any:
    """Layers or weights are used that the module does not know: no optimizer and no file gets them."""

@rule('optimizer-of-other-parameters', 'error', '04_training.html', ('parameter-without-optimizer', 'learning-rate-too-small', 'step-forgotten'))
def optimizer_of_other_parameters(lab: Any) -> Any:
    """The optimizer was made for parameters that the network does not have any more."""

@rule('parameter-without-optimizer', 'error', '04_training.html', ('learning-rate-too-small', 'step-forgotten'))
def parameter_without_optimizer(lab: Any) -> Any:
    """Parameters get a gradient, and no optimizer has them."""
COMPARING: Any
FLAT: Any

def base_of_loss(lab: Any) -> Any:
    """All operations that the loss depends on"""

def lost(lab: Any) -> Any:
    """kind -> list of (parameter, operation), for the parameters without a gradient"""

@rule('no-gradient-detached', 'error', '07_autograd.html', ('no-gradient-unused', 'parameter-without-optimizer', 'vanishing', 'raises-error'))
def no_gradient_detached(lab: Any) -> Any:
    """The way back is cut: a tensor was detached, or left PyTorch, between these parameters and the loss."""

@rule('no-gradient-no-grad', 'error', '07_autograd.html', ('no-gradient-unused', 'parameter-without-optimizer', 'vanishing', 'raises-error'))
def no_gradient_no_grad(lab: Any) -> Any:
    """A part of the network runs under `torch.no_grad()`, and gets no gradient."""

@rule('no-gradient-integer', 'error', '07_autograd.html', ('no-gradient-unused', 'parameter-without-optimizer', 'vanishing', 'raises-error'))
def no_gradient_integer(lab: Any) -> Any:
    """Between these parameters and the loss is something without a slope: argmax, rounding, an integer."""

@rule('no-gradient-unused', 'error', '03_modules.html', ('parameter-without-optimizer',))
def no_gradient_unused(lab: Any) -> Any:
    """These parameters have no part in the loss."""

@rule('wrong-gradient', 'error', '00_testing.html', ('vanishing', 'exploding', 'loss-sign', 'learning-rate-too-large', 'learning-rate-too-small'))
def wrong_gradient(lab: Any) -> Any:
    """A backward pass that was written by hand does not agree with its forward pass."""
PAIRWISE: Any

@rule('loss-broadcast', 'error', '01b_broadcasting.html', ('mse-on-classes', 'learning-rate-too-large', 'learning-rate-too-small', 'targets-wrong-kind'))
def loss_broadcast(lab: Any) -> Any:
    """Shapes differ and are broadcast: each output is compared with every target."""
MARGINS: dict[Any, Any]

@rule('targets-wrong-kind', 'error', '04_training.html', ('raises-error', 'too-few-outputs', 'learning-rate-too-large', 'loss-sign'))
def targets_wrong_kind(lab: Any) -> Any:
    """The targets are not of the kind that this loss means."""

@rule('too-few-outputs', 'error', '04_training.html', ('raises-error', 'output-constant', 'dead-units', 'vanishing', 'learning-rate-too-small', 'zero-weights'))
def too_few_outputs(lab: Any) -> Any:
    """The network has fewer outputs than there are classes."""

@rule('softmax-over-batch', 'error', '04_training.html', ('rows-mixed', 'softmax-before-cross-entropy', 'nll-on-scores', 'vanishing', 'learning-rate-too-small', 'log-softmax-twice'))
def softmax_over_batch(lab: Any) -> Any:
    """A softmax runs over the rows of the batch instead of the classes."""

@rule('softmax-before-cross-entropy', 'error', '04_training.html', ('vanishing', 'learning-rate-too-small', 'nll-on-scores'))
def softmax_before_cross_entropy(lab: Any) -> Any:
    """The loss takes a softmax itself, and is given probabilities."""

@rule('log-softmax-twice', 'note', '04_training.html')
def log_softmax_twice(lab: Any) -> Any:
    """The scores are log probabilities already, and the loss takes a log-softmax again: harmless."""

@rule('nll-on-scores', 'error', '04_training.html', ('learning-rate-too-large', 'exploding', 'raises-error'))
def nll_on_scores(lab: Any) -> Any:
    """The loss expects log probabilities, and is given something else; it has no lower end."""
CUTTING: Any
SQUEEZING: Any

@rule('relu-on-scores', 'error', '04_training.html', ('dead-units', 'output-constant', 'vanishing'))
def relu_on_scores(lab: Any) -> Any:
    """A rectifier stands behind the last layer, and takes away what the loss needs."""

@rule('sigmoid-on-scores', 'error', '04_training.html', ('vanishing', 'learning-rate-too-small', 'softmax-before-cross-entropy'))
def sigmoid_on_scores(lab: Any) -> Any:
    """The outputs are squeezed into a short interval, and the loss expects scores of any size."""

@rule('mse-on-classes', 'error', '04_training.html', ('learning-rate-too-large', 'learning-rate-too-small', 'exploding', 'too-few-outputs'))
def mse_on_classes(lab: Any) -> Any:
    """Class numbers are fitted with squared errors, as if their order meant something."""
POSITIVE: Any

@rule('loss-sign', 'error', '04_training.html', ('nll-on-scores', 'learning-rate-too-large', 'exploding', 'relu-on-scores'))
def loss_sign(lab: Any) -> Any:
    """The sign is wrong: going down this loss makes the answers worse."""
BILINEAR: Any

@rule('no-activation', 'error', '02_fully_connected.html', ('bias-before-norm',))
def no_activation(lab: Any) -> Any:
    """Two linear layers follow each other with no activation between: together they are one linear layer."""
NORMS: tuple[Any, ...]

def is_norm(m: Any) -> Any:
    ...

def children_of(m: Any) -> Any:
    ...

def shared_modules(lab: Any) -> Any:
    """Modules that are used several times, one after another: (module, calls, names)"""

@rule('norm-shared', 'error', '06_modern_cnn.html', ('rows-mixed', 'bias-before-norm', 'dead-units', 'vanishing', 'exploding'))
def norm_shared(lab: Any) -> Any:
    """One norm serves several places, whose signals have different statistics."""

@rule('shared-layer', 'error', '03_modules.html', ('no-activation', 'vanishing', 'exploding', 'constant-or-symmetric-weights', 'learning-rate-too-large', 'norm-shared'))
def shared_layer(lab: Any) -> Any:
    """The same layer is registered at several places, which share its weights."""

@rule('inplace-input', 'error', '01b_broadcasting.html', ('rows-mixed', 'dropout-always-on', 'raises-error'))
def inplace_input(lab: Any) -> Any:
    """The network changes the batch that it is given."""

@rule('dropout-always-on', 'error', '06_modern_cnn.html', ('rows-mixed',))
def dropout_always_on(lab: Any) -> Any:
    """Dropout is on in eval mode, so that the same input gets different outputs."""

@rule('rows-mixed', 'error', '01b_broadcasting.html', ('labels-shuffled',))
def rows_mixed(lab: Any) -> Any:
    """In eval mode the answer for one row depends on other rows of the batch."""

@rule('labels-shuffled', 'error', '04_training.html')
def labels_shuffled(lab: Any) -> Any:
    """The rows are in another order than their targets."""

@rule('norm-batch-of-one', 'error', '06_modern_cnn.html', ('raises-error', 'output-constant', 'dead-units', 'vanishing', 'input-constant', 'zero-weights', 'learning-rate-too-small', 'bias-before-norm', 'exploding', 'constant-or-symmetric-weights', 'not-finite'))
def norm_batch_of_one(lab: Any) -> Any:
    """A norm takes its statistics from one row."""
AVERAGES: Any

@rule('norm-outside-graph', 'error', '06_modern_cnn.html', ('rows-mixed', 'no-activation'))
def norm_outside_graph(lab: Any) -> Any:
    """Statistics of the batch are taken as constants, and the gradient lacks what goes through them."""

@rule('bias-before-norm', 'note', '06_modern_cnn.html')
def bias_before_norm(lab: Any) -> Any:
    """A bias stands before a batch norm, which takes it away again: harmless."""

@rule('zero-weights', 'error', '02_fully_connected.html', ('constant-or-symmetric-weights', 'output-constant', 'dead-units', 'vanishing', 'learning-rate-too-small'))
def zero_weights(lab: Any) -> Any:
    """Weights are 0, and the layers around them never get a gradient."""

@rule('constant-or-symmetric-weights', 'error', '02_fully_connected.html', ('output-constant', 'dead-units', 'vanishing', 'learning-rate-too-small', 'exploding', 'learning-rate-too-large'))
def symmetric_weights(lab: Any) -> Any:
    """Units begin with equal weights, get equal gradients, and stay equal."""

@rule('not-finite', 'error', '02_fully_connected.html', ('learning-rate-too-large', 'output-constant', 'dead-units', 'rows-mixed'))
def not_finite(lab: Any) -> Any:
    """A nan or infinity arises from finite numbers."""

def chain(lab: Any) -> Any:
    """Layers on the way from the batch to the loss, with what they give and what comes back"""

@rule('exploding', 'error', '02_fully_connected.html', ('learning-rate-too-large', 'output-constant', 'not-finite', 'vanishing', 'dead-units', 'learning-rate-too-small'))
def exploding(lab: Any) -> Any:
    """The signal, or its gradient, grows from layer to layer."""

@rule('vanishing', 'error', '02_fully_connected.html', ('learning-rate-too-small', 'output-constant'))
def vanishing(lab: Any) -> Any:
    """The signal, or its gradient, shrinks from layer to layer, until next to nothing arrives."""

def turned(lab: Any) -> Any:
    """A run with the signs of all inputs turned around"""

@rule('dead-units', 'error', '02_fully_connected.html', ('output-constant', 'vanishing', 'learning-rate-too-small'))
def dead_units(lab: Any) -> Any:
    """Rectified units are 0 for every row, and get no gradient."""

@rule('output-constant', 'error', '04_training.html', ('learning-rate-too-small', 'no-gradient-unused', 'labels-shuffled'))
def output_constant(lab: Any) -> Any:
    """The output is the same for every row."""

def moody(lab: Any) -> Any:
    """Modules that behave differently in train and in eval mode"""

@rule('train-forgotten', 'error', '04_training.html', ('norm-batch-of-one', 'bias-before-norm'))
def train_forgotten(lab: Any) -> Any:
    """The network is in eval mode, and is about to be trained."""

def moved_by(lab: Any, steps: Any) -> Any:
    """How far the first step moves each weight, relative to its size"""

@rule('learning-rate-too-large', 'error', '04_training.html', ('step-forgotten', 'learning-rate-too-small'))
def learning_rate_too_large(lab: Any) -> Any:
    """The first steps are far too long."""

@rule('learning-rate-too-small', 'error', '04_training.html', ())
def learning_rate_too_small(lab: Any) -> Any:
    """The optimizer's steps change next to nothing."""

@rule('decay-on-norms', 'note', '06_modern_cnn.html')
def decay_on_norms(lab: Any) -> Any:
    """Weight decay pulls on the scales of norms too: harmless, and seldom meant."""

@rule('raises-error', 'error', '', ())
def raises_error(lab: Any) -> Any:
    """The network, the loss or the way back raises an error."""

def going_back(lab: Any, call: Any=None) -> Any:
    """Indices of the operations that somebody goes back from, and through"""

def root_calls(lab: Any) -> Any:
    """Calls of the whole network, with the operations of each"""

def moody_calls(lab: Any, call: Any) -> Any:
    """Calls of dropout and norms with running statistics inside a call of the network"""

@rule('train-forgotten', 'error', '04_training.html', step=True)
def train_forgotten_in_step(lab: Any) -> Any:
    """The network is trained in eval mode."""

@rule('eval-forgotten', 'error', '04_training.html', step=True)
def eval_forgotten(lab: Any) -> Any:
    """The network is measured in train mode."""

@rule('zero-grad-forgotten', 'error', '04_training.html', ('learning-rate-too-large',), step=True)
def zero_grad_forgotten(lab: Any) -> Any:
    """Gradients of an earlier step are still there, and are added to."""

@rule('step-forgotten', 'error', '04_training.html', ('learning-rate-too-small', 'zero-grad-forgotten', 'parameter-without-optimizer'), step=True)
def step_forgotten(lab: Any) -> Any:
    """The step leaves the network as it was."""

@rule('optimizer-of-other-parameters', 'error', '04_training.html', ('parameter-without-optimizer', 'learning-rate-too-small'), step=True)
def step_of_other_parameters(lab: Any) -> Any:
    """The optimizer steps parameters that the network does not have."""

@rule('other-loss', 'error', '04_training.html', ('loss-sign',), step=True)
def other_loss(lab: Any) -> Any:
    """The loss that is reported is not the one that the step goes back from."""

@rule('loss-sign', 'error', '04_training.html', ('learning-rate-too-large',), step=True)
def loss_sign_in_step(lab: Any) -> Any:
    """The sign is wrong: the step makes the answers worse."""
INDEXING: Any

@rule('labels-shuffled', 'error', '04_training.html', ('other-loss',), step=True)
def labels_shuffled_in_step(lab: Any) -> Any:
    """Rows and targets are not in the same order any more."""

@rule('parameter-without-optimizer', 'error', '04_training.html', step=True)
def left_out_of_step(lab: Any) -> Any:
    """Parameters get a gradient, and no step moves them."""

@rule('norm-batch-of-one', 'error', '06_modern_cnn.html', step=True)
def norm_of_one_row_in_step(lab: Any) -> Any:
    """A batch norm sees a single row at a time."""

@rule('wrong-gradient', 'error', '00_testing.html', ('loss-sign',), step=True)
def wrong_gradient_in_step(lab: Any) -> Any:
    """The gradient that the step goes back with is not that of the loss which it reports."""

@rule('learning-rate-too-large', 'error', '04_training.html', step=True)
def rate_too_large_in_step(lab: Any) -> Any:
    """The steps are far too long."""

@rule('learning-rate-too-small', 'error', '04_training.html', step=True)
def rate_too_small_in_step(lab: Any) -> Any:
    """The steps change next to nothing."""

@rule('raises-error', 'error', '', step=True)
def step_raises(lab: Any) -> Any:
    """The step raises an error."""
