# Made from faults.py by `make prepare`, for type checkers and editors. Edit the notebook.

from dataclasses import dataclass
from typing import Any, Callable
from torch import Tensor
__all__ = ['FAMILIES', 'CAUSES', 'HARMLESS', 'shelf', 'faulty', 'healthy', 'Case', 'Entry', 'Shelf', 'corpus', 'points', 'values', 'pictures', 'words', 'losses_of', 'gradients_of', 'held', 'without_gradient', 'evaluated', 'right_after', 'moved', 'modes_of', 'likeness', 'layers_in_a_list', 'heads_in_a_dict', 'weights_as_tensors', 'layers_in_a_module_list', 'list_of_registered_layers', 'head_left_out', 'biases_in_no_group', 'head_replaced_too_late', 'optimizer_of_the_original', 'frozen_backbone', 'head_replaced_in_time', 'moved_to_double', 'decay_on_everything', 'decay_in_groups', 'encoder_detached', 'through_numpy', 'layer_never_called', 'result_overwritten', 'encoder_under_no_grad', 'words_chosen_by_argmax', 'gate_by_comparison', 'target_network', 'straight_through', 'average_kept_under_no_grad', 'swish_without_product_rule', 'our_linear_with_a_mean', 'swish_by_hand', 'our_regression', 'column_against_row', 'row_against_column', 'one_target_for_three_outputs', 'column_against_column', 'squeezed_in_the_loss', 'distances_between_all_pairs', 'softmax_layer_at_the_end', 'softmax_in_forward', 'softmax_along_the_rows', 'log_softmax_for_cross_entropy', 'nll_of_logits', 'nll_of_probabilities', 'softmax_with_its_logarithm', 'log_softmax_and_nll', 'segmentation', 'relu_behind_the_last_layer', 'relu_before_signed_values', 'sigmoid_twice', 'sigmoid_before_cross_entropy', 'rectified_amounts', 'sigmoid_and_plain_bce', 'binary_with_logits', 'several_labels', 'three_outputs_for_four_classes', 'one_output_for_two_classes', 'classes_counted_from_one', 'masks_up_to_255', 'minus_one_and_one', 'one_hot_of_whole_numbers', 'squared_error_of_class_numbers', 'soft_targets', 'an_output_to_spare', 'ratings', 'log_likelihood_as_loss', 'accuracy_as_loss', 'gradient_ascent', 'negative_similarity', 'linear_after_linear', 'activation_made_and_not_called', 'result_of_relu_dropped', 'low_rank_layer', 'activations_in_forward', 'logistic_regression', 'list_times_three', 'block_made_outside_the_loop', 'block_applied_again_and_again', 'one_relu_for_all', 'siamese', 'tied_weights', 'lstm_without_batch_first', 'view_instead_of_permute', 'centered_over_the_batch', 'lstm_with_batch_first', 'lstm_of_time_first', 'attention_by_hand', 'transformer', 'functional_dropout', 'noise_always_on', 'functional_dropout_with_the_mode', 'norm_of_one_feature', 'wrong_variable_returned', 'relu_in_place_first', 'scaled_in_place', 'relu_in_place_inside', 'biases_far_below_zero', 'half_of_the_filters_dead', 'standard_normal_weights', 'residuals_without_norm', 'ten_sigmoids', 'tiny_weights', 'all_weights_zero', 'all_weights_alike', 'one_filter_many_times', 'leaky_and_negative_biases', 'deep_with_kaiming', 'residuals_with_norm', 'branches_begin_at_zero', 'head_begins_at_zero', 'tanh_with_xavier', 'pixels_up_to_255', 'age_and_income', 'one_row_again_and_again', 'gaps_in_the_table', 'norm_in_front', 'normalized_inside', 'pixels_up_to_one', 'column_of_ones', 'gaps_that_are_handled', 'named_inputs', 'statistics_detached', 'layer_norm_under_no_grad', 'a_single_row', 'a_single_picture', 'one_norm_for_two_layers', 'bias_that_does_nothing', 'batch_norm_by_hand', 'group_norm_of_one', 'batch_norm_frozen_for_one', 'siamese_with_batch_norm', 'bias_behind_norm', 'eval_and_never_train', 'loaded_for_prediction', 'measured_in_train_mode', 'gradients_add_up', 'only_the_head_is_zeroed', 'reported_and_stepped_on', 'stepped_on_another_batch', 'no_step', 'zeroed_before_the_step', 'rows_shuffled_without_labels', 'adam_with_a_rate_of_ten', 'sgd_with_a_rate_of_fifty', 'rate_with_zeros_too_many', 'sgd_with_a_rate_of_one', 'careful_fine_tuning', 'warm_up', 'rows_shuffled_with_labels', 'gradients_of_four_parts', 'trained_and_measured', 'penalty_and_clipping', 'moving_average', 'step_of_another_name', 'autoencoder', 'network_with_its_loss', 'stochastic_depth', 'our_digits', 'our_residuals', 'weight_norm', 'lazy_layers']
FAMILIES: dict[Any, Any]
CAUSES: Any
HARMLESS: tuple[Any, ...]

@dataclass
class Case:
    """What its owner has in hand: a network, a batch and the rest."""
    model: Any
    batch: Any
    loss: Callable[..., Any] | None = None
    optimizer: Any = None
    step: Callable[..., Any] | None = None

    def output(self) -> Any:
        """Of the network, for the inputs of the batch"""

    def compute_loss(self) -> Any:
        """Of the batch"""

    def backward(self) -> Any:
        """Loss, and gradients in `.grad`; returns the loss"""

    def take_step(self) -> Any:
        """The owner's step, or the usual one; returns the loss that is reported"""

@dataclass(frozen=True)
class Entry:
    """A network of the corpus, and the truth about it."""
    name: str
    kind: str
    fault: str | None
    family: str
    build: Callable[..., Any]
    about: str
    also: tuple[Any, ...] = ()
    twin: str | None = None

    @property
    def note(self) -> Any:
        """Is the fault harmless, and a note enough?"""

class Shelf:
    """Entries by name. Its two decorators put functions there that build a `Case`."""
    entries: dict[Any, Any]

    def __init__(self) -> None:
        ...

    def faulty(self, fault: Any, also: Any=()) -> Any:
        """For a function that builds a network with this fault"""

    def healthy(self, family: Any, twin: Any=None) -> Any:
        """For a function that builds a healthy network"""

    def put(self, make: Any, kind: Any, fault: Any, family: Any, also: Any, twin: Any) -> Any:
        ...
shelf: Shelf
faulty: Any
healthy: Any

def corpus() -> list[Entry]:
    """The first half of the corpus."""

def points(n: Any=32, n_in: Any=10, n_out: Any=4) -> Any:
    """Rows of numbers, and the class that a linear map gives them."""

def values(n: Any=32, n_in: Any=10) -> Any:
    """Rows of numbers, and for each one number, (n, 1)."""

def pictures(n: Any=16, channels: Any=3, size: Any=8, n_out: Any=4) -> Any:
    """Pictures, and the number of their brightest stripe."""

def words(n: Any=16, length: Any=6, vocabulary: Any=20, n_out: Any=3) -> Any:
    """Sentences of word numbers, and a class which their first word decides."""

def losses_of(case: Any, n: Any=30) -> list[float]:
    """What `n` steps report, one after another."""

def gradients_of(case: Any) -> dict[Any, Any]:
    """Of each parameter by name, after one way back; `None` where it has none."""

def held(case: Any) -> tuple[set, set]:
    """Which parameters are where."""

def without_gradient(case: Any) -> list[str]:
    """Which parameters get no gradient, or one of zeros only."""

def evaluated(case: Any, x: Any=None) -> Tensor:
    """What the network says in eval mode."""

def right_after(case: Any, n: Any=30) -> float:
    """The share of rows that a network has right after `n` steps, in eval mode."""

def moved(case: Any, n: Any=1) -> float:
    """How far steps move a parameter, beside its size, at the most."""

def modes_of(case: Any) -> list[tuple[bool, bool]]:
    """How the network is called in one step, each time."""

def likeness(case: Any) -> float:
    """The cosine between what a step leaves in `.grad`, and the gradient of the loss before it."""

@faulty('unregistered-layers', also=['parameter-without-optimizer'])
def layers_in_a_list() -> Any:
    """The hidden layers stand in a plain list."""

@faulty('unregistered-layers', also=['parameter-without-optimizer'])
def heads_in_a_dict() -> Any:
    """One head for each task, in a plain dictionary."""

@faulty('unregistered-layers', also=['parameter-without-optimizer'])
def weights_as_tensors() -> Any:
    """The weights are tensors that want gradients, but no `nn.Parameter`."""

@healthy('parameters', twin='unregistered-layers')
def layers_in_a_module_list() -> Any:
    """The hidden layers stand in an `nn.ModuleList`, and a plain list of their names beside it."""

@healthy('parameters', twin='unregistered-layers')
def list_of_registered_layers() -> Any:
    """A plain list, of layers which the module has under their own names as well."""

@faulty('parameter-without-optimizer')
def head_left_out() -> Any:
    """The optimizer has the body only, and nobody froze the head."""

@faulty('parameter-without-optimizer')
def biases_in_no_group() -> Any:
    """Two groups by name; what is neither a convolution nor a linear weight is in none."""

@faulty('optimizer-of-other-parameters', also=['parameter-without-optimizer'])
def head_replaced_too_late() -> Any:
    """A new head for new classes, put in when the optimizer was there already."""

@faulty('optimizer-of-other-parameters', also=['parameter-without-optimizer'])
def optimizer_of_the_original() -> Any:
    """A copy is trained, with the optimizer of the original."""

@healthy('parameters', twin='parameter-without-optimizer')
def frozen_backbone() -> Any:
    """The body is frozen and in eval mode; the optimizer has the head."""

@healthy('parameters', twin='optimizer-of-other-parameters')
def head_replaced_in_time() -> Any:
    """A new head first, then the optimizer, of two groups."""

@healthy('parameters', twin='optimizer-of-other-parameters')
def moved_to_double() -> Any:
    """Converted after the optimizer was made; the parameters are the same objects."""

@faulty('decay-on-norms')
def decay_on_everything() -> Any:
    """AdamW with a strong decay for all parameters, the scales of the norms among them."""

@healthy('parameters', twin='decay-on-norms')
def decay_in_groups() -> Any:
    """Decay for matrices, none for norms and biases."""

@faulty('no-gradient-detached')
def encoder_detached() -> Any:
    """The code is detached on its way to the head, a line left over from looking at it."""

@faulty('no-gradient-detached')
def through_numpy() -> Any:
    """Features go through NumPy and come back without their history."""

@faulty('no-gradient-unused')
def layer_never_called() -> Any:
    """The second layer is made, and `forward` forgets it."""

@faulty('no-gradient-unused')
def result_overwritten() -> Any:
    """The branch takes `x` where it should go on with its own result."""

@faulty('no-gradient-no-grad')
def encoder_under_no_grad() -> Any:
    """The method of the encoder has a decorator that was meant for prediction."""

@faulty('no-gradient-integer')
def words_chosen_by_argmax() -> Any:
    """The network chooses a word by argmax and looks up its embedding."""

@faulty('no-gradient-integer')
def gate_by_comparison() -> Any:
    """A gate that is open or closed, by a comparison."""

@healthy('gradients', twin='no-gradient-detached')
def target_network() -> Any:
    """The target is a detached output of a frozen copy, as in Q-learning."""

@healthy('gradients', twin='no-gradient-integer')
def straight_through() -> Any:
    """Rounded on the way there; on the way back the rounding is passed over."""

@healthy('gradients', twin='no-gradient-no-grad')
def average_kept_under_no_grad() -> Any:
    """A running mean is kept under `no_grad`, beside a graph that is whole."""

@faulty('wrong-gradient')
def swish_without_product_rule() -> Any:
    """x times sigmoid(x), whose backward forgets one of two terms."""

@faulty('wrong-gradient')
def our_linear_with_a_mean() -> Any:
    """A layer of ours that divides the gradient of its bias by the number of rows."""

@healthy('gradients', twin='wrong-gradient')
def swish_by_hand() -> Any:
    """x times sigmoid(x), with a backward that is right."""

@healthy('ours')
def our_regression() -> Any:
    """Layers, loss and optimizer of ours."""

@faulty('loss-broadcast')
def column_against_row() -> Any:
    """Outputs (n, 1), targets (n,): every output is compared with every target."""

@faulty('loss-broadcast')
def row_against_column() -> Any:
    """The network squeezes its output, and the targets are still a column."""

@faulty('loss-broadcast')
def one_target_for_three_outputs() -> Any:
    """Three outputs, all compared with a single target."""

@healthy('loss', twin='loss-broadcast')
def column_against_column() -> Any:
    """Outputs and targets of one shape."""

@healthy('loss', twin='loss-broadcast')
def squeezed_in_the_loss() -> Any:
    """A column against a row, which the loss brings together itself."""

@healthy('loss', twin='loss-broadcast')
def distances_between_all_pairs() -> Any:
    """A contrastive loss, in which every row is meant to meet every other."""

@faulty('softmax-before-cross-entropy')
def softmax_layer_at_the_end() -> Any:
    """`nn.Softmax` is the last layer, as in the other framework."""

@faulty('softmax-before-cross-entropy')
def softmax_in_forward() -> Any:
    """A network for pictures that returns probabilities."""

@faulty('softmax-over-batch', also=['rows-mixed'])
def softmax_along_the_rows() -> Any:
    """log_softmax with `dim=0`: the probabilities of a class add up over the batch."""

@faulty('log-softmax-twice')
def log_softmax_for_cross_entropy() -> Any:
    """The network returns log probabilities, and cross_entropy takes their log_softmax again."""

@faulty('nll-on-scores')
def nll_of_logits() -> Any:
    """nll_loss, and no log_softmax anywhere: the loss falls below zero and further."""

@faulty('nll-on-scores')
def nll_of_probabilities() -> Any:
    """nll_loss of probabilities, whose logarithm was forgotten."""

@healthy('loss', twin='softmax-before-cross-entropy')
def softmax_with_its_logarithm() -> Any:
    """The network returns probabilities, and the loss takes their logarithm."""

@healthy('loss', twin='nll-on-scores')
def log_softmax_and_nll() -> Any:
    """The pair that belongs together."""

@healthy('loss', twin='softmax-over-batch')
def segmentation() -> Any:
    """Logits (n, classes, height, width); log_softmax along axis 1."""

@faulty('relu-on-scores')
def relu_behind_the_last_layer() -> Any:
    """A rectifier behind the logits, by a loop that treats all layers alike."""

@faulty('relu-on-scores')
def relu_before_signed_values() -> Any:
    """A rectifier at the end of a regression whose targets are negative half of the time."""

@faulty('sigmoid-on-scores')
def sigmoid_twice() -> Any:
    """A sigmoid in the network, and another in the loss."""

@faulty('sigmoid-on-scores')
def sigmoid_before_cross_entropy() -> Any:
    """Each logit goes through a sigmoid on its way to cross-entropy."""

@healthy('loss', twin='relu-on-scores')
def rectified_amounts() -> Any:
    """Softplus at the end, for targets that are amounts and never negative."""

@healthy('loss', twin='sigmoid-on-scores')
def sigmoid_and_plain_bce() -> Any:
    """A sigmoid at the end, and the loss for probabilities."""

@healthy('loss', twin='sigmoid-on-scores')
def binary_with_logits() -> Any:
    """A logit for each row, (n, 1), and targets of that shape."""

@healthy('loss', twin='targets-wrong-kind')
def several_labels() -> Any:
    """Five labels for each row, any number of which may be true."""

@faulty('too-few-outputs')
def three_outputs_for_four_classes() -> Any:
    """The data have a class more than the network has outputs."""

@faulty('too-few-outputs', also=['targets-wrong-kind', 'vanishing', 'output-constant'])
def one_output_for_two_classes() -> Any:
    """Cross-entropy of a single logit: its softmax is 1 whatever it says, and the loss is 0."""

@faulty('targets-wrong-kind', also=['too-few-outputs'])
def classes_counted_from_one() -> Any:
    """Classes 1 to 4 for outputs 0 to 3."""

@faulty('targets-wrong-kind')
def masks_up_to_255() -> Any:
    """Masks as they come out of a file, 0 and 255, for a loss that means 0 and 1."""

@faulty('targets-wrong-kind')
def minus_one_and_one() -> Any:
    """Targets -1 and 1 for binary cross-entropy, which has no floor then."""

@faulty('targets-wrong-kind')
def one_hot_of_whole_numbers() -> Any:
    """One-hot targets of whole numbers; cross_entropy takes classes, or probabilities as floats."""

@faulty('mse-on-classes', also=['targets-wrong-kind'])
def squared_error_of_class_numbers() -> Any:
    """One output, and the number of the class as if it were an amount."""

@healthy('loss', twin='targets-wrong-kind')
def soft_targets() -> Any:
    """Smoothed targets, one probability for each class."""

@healthy('loss', twin='too-few-outputs')
def an_output_to_spare() -> Any:
    """Classes 1 to 4, and five outputs, of which the first is for what is none of them."""

@healthy('loss', twin='mse-on-classes')
def ratings() -> Any:
    """Squared errors of ratings from 1 to 5, which are amounts."""

@faulty('loss-sign')
def log_likelihood_as_loss() -> Any:
    """The mean log probability of the right class, which a step then makes smaller."""

@faulty('loss-sign')
def accuracy_as_loss() -> Any:
    """A soft accuracy: the better the network, the larger, and the step makes it smaller."""

@faulty('loss-sign')
def gradient_ascent() -> Any:
    """The step goes back from minus the loss."""

@healthy('loss', twin='loss-sign')
def negative_similarity() -> Any:
    """Minus the cosine between output and target: below zero, and rightly made smaller."""

@faulty('no-activation')
def linear_after_linear() -> Any:
    """Three linear layers that are one."""

@faulty('no-activation')
def activation_made_and_not_called() -> Any:
    """The rectifier is made in `__init__` and not called in `forward`."""

@faulty('no-activation')
def result_of_relu_dropped() -> Any:
    """relu is called, and what it returns is thrown away."""

@healthy('architecture', twin='no-activation')
def low_rank_layer() -> Any:
    """Two linear layers in a row, thin between them: one layer of few parameters."""

@healthy('architecture', twin='no-activation')
def activations_in_forward() -> Any:
    """Linear layers one after another as registered, with functions between them in `forward`."""

@healthy('architecture', twin='no-activation')
def logistic_regression() -> Any:
    """One layer, and nothing is missing."""

@faulty('shared-layer', also=['dead-units'])
def list_times_three() -> Any:
    """`[layer]*3`, one layer three times."""

@faulty('shared-layer')
def block_made_outside_the_loop() -> Any:
    """The block is made once, before the comprehension that collects it four times."""

@healthy('architecture', twin='shared-layer')
def block_applied_again_and_again() -> Any:
    """One block, applied four times on purpose, in a loop that says so."""

@healthy('architecture', twin='shared-layer')
def one_relu_for_all() -> Any:
    """One rectifier, one dropout and one pooling at several places; they have nothing to learn."""

@healthy('architecture', twin='shared-layer')
def siamese() -> Any:
    """Two inputs through one encoder."""

@healthy('architecture', twin='shared-layer')
def tied_weights() -> Any:
    """A language model whose output layer is its embedding."""

@faulty('rows-mixed')
def lstm_without_batch_first() -> Any:
    """Sentences (n, length, features) for an LSTM that reads (length, n, features)."""

@faulty('rows-mixed')
def view_instead_of_permute() -> Any:
    """Channels are brought to the end by `view`, which only counts the numbers anew."""

@faulty('rows-mixed', also=['norm-outside-graph'])
def centered_over_the_batch() -> Any:
    """The mean of the batch is taken away, in prediction too."""

@healthy('architecture', twin='rows-mixed')
def lstm_with_batch_first() -> Any:
    """Sentences (n, length, features), and an LSTM that is told so."""

@healthy('architecture', twin='rows-mixed')
def lstm_of_time_first() -> Any:
    """The axes are exchanged before the LSTM and on the way out."""

@healthy('architecture', twin='softmax-over-batch')
def attention_by_hand() -> Any:
    """Attention over the words of one sentence; its softmax is no fault."""

@healthy('architecture', twin='rows-mixed')
def transformer() -> Any:
    """A block of PyTorch's, batch first."""

@faulty('dropout-always-on')
def functional_dropout() -> Any:
    """`F.dropout`, which does not know the mode unless it is told."""

@faulty('dropout-always-on')
def noise_always_on() -> Any:
    """Noise on the input, for training, and in prediction as well."""

@healthy('architecture', twin='dropout-always-on')
def functional_dropout_with_the_mode() -> Any:
    """`F.dropout` that is told the mode, and a layer of it beside."""

@faulty('output-constant', also=['no-gradient-unused', 'vanishing'])
def norm_of_one_feature() -> Any:
    """Layer norm of a single number, which leaves 0, and the bias."""

@faulty('output-constant', also=['no-gradient-unused', 'no-gradient-detached'])
def wrong_variable_returned() -> Any:
    """The head reads a vector that was learned, where the code of the input was meant."""

@faulty('inplace-input')
def relu_in_place_first() -> Any:
    """The first layer is a rectifier in place: what was negative in the batch is lost."""

@faulty('inplace-input')
def scaled_in_place() -> Any:
    """The batch is brought to another range by `-=` and `*=`, more with each call."""

@healthy('architecture', twin='inplace-input')
def relu_in_place_inside() -> Any:
    """Rectifiers in place behind layers, where nobody else holds the tensor."""

@faulty('dead-units', also=['output-constant', 'vanishing'])
def biases_far_below_zero() -> Any:
    """The biases of the hidden layer were set to -10, and no unit ever fires."""

@faulty('dead-units')
def half_of_the_filters_dead() -> Any:
    """Uniform weights whose range was typed wrongly: most filters see positive pixels and only subtract."""

@faulty('exploding', also=['learning-rate-too-large'])
def standard_normal_weights() -> Any:
    """Weights of standard deviation 1: each layer of 64 makes the signal about six times larger."""

@faulty('exploding', also=['learning-rate-too-large'])
def residuals_without_norm() -> Any:
    """Twenty residual blocks, none with a norm, whose branches are as large as what they are added to."""

@faulty('vanishing', also=['output-constant', 'learning-rate-too-small'])
def ten_sigmoids() -> Any:
    """A sigmoid behind each of ten layers; the slope of each is a quarter at the most."""

@faulty('vanishing', also=['output-constant', 'learning-rate-too-small'])
def tiny_weights() -> Any:
    """Weights of standard deviation 0.01 and no biases, in six layers."""

@faulty('zero-weights', also=['vanishing', 'output-constant', 'constant-or-symmetric-weights', 'dead-units'])
def all_weights_zero() -> Any:
    """Weights and biases begin at zero, in all layers: no hidden weight ever has a gradient."""

@faulty('constant-or-symmetric-weights')
def all_weights_alike() -> Any:
    """Every weight is 0.1, so that all hidden units are one."""

@faulty('constant-or-symmetric-weights', also=['zero-weights', 'output-constant'])
def one_filter_many_times() -> Any:
    """The filters of the first convolution are copies of one."""

@healthy('weights', twin='dead-units')
def leaky_and_negative_biases() -> Any:
    """Biases a little below zero, and rectifiers that leak."""

@healthy('weights', twin='exploding')
def deep_with_kaiming() -> Any:
    """Eight rectified layers with the weights of He and others."""

@healthy('weights', twin='exploding')
def residuals_with_norm() -> Any:
    """Eight residual blocks, each with a norm in front and a small branch."""

@healthy('weights', twin='zero-weights')
def branches_begin_at_zero() -> Any:
    """The last norm of each residual branch begins with scale 0, so that a block begins as the identity."""

@healthy('weights', twin='zero-weights')
def head_begins_at_zero() -> Any:
    """The last layer begins at zero: the first prediction is the same for all, and the first gradient is not."""

@healthy('weights', twin='vanishing')
def tanh_with_xavier() -> Any:
    """Four layers of tanh with the weights of Glorot and Bengio."""

@faulty('input-not-normalized', also=['exploding', 'learning-rate-too-large', 'dead-units'])
def pixels_up_to_255() -> Any:
    """Pictures as they come out of a file."""

@faulty('input-not-normalized', also=['exploding', 'learning-rate-too-large', 'dead-units'])
def age_and_income() -> Any:
    """A table whose columns are measured in years, in euros and in shares."""

@faulty('input-constant', also=['output-constant'])
def one_row_again_and_again() -> Any:
    """The loader fills a batch with its first picture."""

@faulty('input-nan')
def gaps_in_the_table() -> Any:
    """A column with a gap, which was read as nan."""

@healthy('data', twin='input-not-normalized')
def norm_in_front() -> Any:
    """The same table of years and euros, with a batch norm as the first layer."""

@healthy('data', twin='input-not-normalized')
def normalized_inside() -> Any:
    """Pixels up to 255, which the network itself brings to mean 0 and deviation 1."""

@healthy('data', twin='input-not-normalized')
def pixels_up_to_one() -> Any:
    """Pixels from 0 to 1, not centred; nothing to worry about."""

@healthy('data', twin='input-constant')
def column_of_ones() -> Any:
    """One column is always 1 and takes the place of a bias; two more are 0 and 1 by chance."""

@healthy('data', twin='input-nan')
def gaps_that_are_handled() -> Any:
    """A table with gaps, which the network fills with a number that it learns."""

@healthy('data')
def named_inputs() -> Any:
    """A batch of named inputs, numbers and categories."""

@faulty('norm-outside-graph', also=['wrong-gradient', 'no-gradient-detached', 'no-gradient-no-grad'])
def statistics_detached() -> Any:
    """A batch norm by hand, with mean and variance detached: the way back does not know of them."""

@faulty('norm-outside-graph', also=['wrong-gradient', 'no-gradient-detached', 'no-gradient-no-grad'])
def layer_norm_under_no_grad() -> Any:
    """A layer norm whose statistics are taken under `no_grad`, to save memory."""

@faulty('norm-batch-of-one')
def a_single_row() -> Any:
    """Batch norm of a batch with one row, which PyTorch refuses in train mode."""

@faulty('norm-batch-of-one')
def a_single_picture() -> Any:
    """Batch norm of one picture at a time: mean and variance are those of this picture alone."""

@faulty('norm-shared', also=['shared-layer'])
def one_norm_for_two_layers() -> Any:
    """One batch norm behind two convolutions: its running mean is of neither."""

@faulty('bias-before-norm')
def bias_that_does_nothing() -> Any:
    """Convolutions with biases in front of batch norms."""

@healthy('norm', twin='norm-outside-graph')
def batch_norm_by_hand() -> Any:
    """A batch norm by hand, in the graph; only the running statistics are detached."""

@healthy('norm', twin='norm-batch-of-one')
def group_norm_of_one() -> Any:
    """Group norm, which has no need of other rows, and a batch of one."""

@healthy('norm', twin='norm-batch-of-one')
def batch_norm_frozen_for_one() -> Any:
    """A batch of one, and a batch norm that was set to eval mode for it."""

@healthy('norm', twin='norm-shared')
def siamese_with_batch_norm() -> Any:
    """One encoder for two views; its batch norms are called twice, and with the same kind of thing."""

@healthy('norm', twin='bias-before-norm')
def bias_behind_norm() -> Any:
    """No bias in front of a norm, and biases where they do something."""

@faulty('train-forgotten')
def eval_and_never_train() -> Any:
    """The step measures in eval mode first, and nobody goes back to train mode."""

@faulty('train-forgotten')
def loaded_for_prediction() -> Any:
    """The network was put in eval mode when it was loaded, and is trained further as it is."""

@faulty('eval-forgotten')
def measured_in_train_mode() -> Any:
    """The validation loss is taken with dropout on, and the batch norm learns from the validation set."""

@faulty('zero-grad-forgotten')
def gradients_add_up() -> Any:
    """Nobody sets the gradients back."""

@faulty('zero-grad-forgotten')
def only_the_head_is_zeroed() -> Any:
    """The gradients of the head are set back, and those of the body add up."""

@faulty('other-loss')
def reported_and_stepped_on() -> Any:
    """The step is on the penalty of the weights alone; cross-entropy is what is printed."""

@faulty('other-loss')
def stepped_on_another_batch() -> Any:
    """What is reported is the loss of this batch; what is stepped on compares with the numbers of another."""

@faulty('step-forgotten')
def no_step() -> Any:
    """All is done but the step."""

@faulty('step-forgotten')
def zeroed_before_the_step() -> Any:
    """The gradients are set back between the way back and the step."""

@faulty('labels-shuffled')
def rows_shuffled_without_labels() -> Any:
    """The rows are shuffled in each step, and the labels stay where they are."""

@faulty('learning-rate-too-large')
def adam_with_a_rate_of_ten() -> Any:
    """Adam with a rate of 10, which moves every weight by 10."""

@faulty('learning-rate-too-large', also=['exploding'])
def sgd_with_a_rate_of_fifty() -> Any:
    """Gradient descent on squared errors, with a rate that throws the weights out of the valley."""

@faulty('learning-rate-too-small')
def rate_with_zeros_too_many() -> Any:
    """A rate of 1e-9: in float32 most weights stay what they are."""

@healthy('step', twin='learning-rate-too-large')
def sgd_with_a_rate_of_one() -> Any:
    """A rate of 1, for plain gradient descent on a small, normalized network."""

@healthy('step', twin='learning-rate-too-small')
def careful_fine_tuning() -> Any:
    """Adam with a rate of 1e-4, a small and usual one."""

@healthy('step', twin='learning-rate-too-small')
def warm_up() -> Any:
    """The rate begins at a thousandth of what it becomes after ten steps."""

@healthy('step', twin='labels-shuffled')
def rows_shuffled_with_labels() -> Any:
    """Rows and labels are shuffled by one permutation."""

@healthy('step', twin='zero-grad-forgotten')
def gradients_of_four_parts() -> Any:
    """Gradients of four parts of a batch are added up on purpose, then there is one step."""

@healthy('step', twin='eval-forgotten')
def trained_and_measured() -> Any:
    """Train mode for the step, eval mode for the validation."""

@healthy('step', twin='other-loss')
def penalty_and_clipping() -> Any:
    """The step is on the loss and a small penalty, clipped; the loss alone is reported."""

@healthy('step', twin='optimizer-of-other-parameters')
def moving_average() -> Any:
    """A copy follows the network as a moving average; it is in no optimizer, and needs none."""

@healthy('step', twin='step-forgotten')
def step_of_another_name() -> Any:
    """A step by hand: weights minus rate times gradient."""

@healthy('kinds')
def autoencoder() -> Any:
    """A convolutional autoencoder, whose target is its input."""

@healthy('kinds')
def network_with_its_loss() -> Any:
    """A network that is given inputs and targets by name, and answers with its loss."""

@healthy('kinds', twin='dropout-always-on')
def stochastic_depth() -> Any:
    """Residual branches that are left out at random, in train mode only."""

@healthy('ours')
def our_digits() -> Any:
    """Convolutions, cross-entropy and Adam of ours."""

@healthy('ours')
def our_residuals() -> Any:
    """A residual network of ours with its loss."""

@healthy('kinds')
def weight_norm() -> Any:
    """Layers whose weights are made of a length and a direction."""

@healthy('kinds')
def lazy_layers() -> Any:
    """Layers that found out their sizes from a first batch, before the optimizer was made."""
