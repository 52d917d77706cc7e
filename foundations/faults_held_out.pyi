# Made from faults_held_out.py by `make prepare`, for type checkers and editors. Edit the notebook.

from typing import Any
import torch.nn.functional as F
from torch import nn
from .faults import Entry, Shelf
__all__ = ['held_out', 'broken', 'sound', 'corpus', 'table', 'curve', 'images', 'sentences', 'heads_as_pairs', 'layers_in_a_closure', 'heads_in_a_module_dict', 'attention_of_the_other_axis', 'scores_over_the_batch', 'time_first_by_view', 'attention_of_the_right_axis', 'CausalBlock', 'language_model', 'one_block_six_times', 'block_in_a_default', 'one_layer_norm_for_all_places', 'first_token_untouched', 'first_token_encoded', 'scores_by_tolist', 'attention_not_added', 'truncated_history', 'tagger_with_log_softmax', 'tagger_with_nll', 'softmax_inside_the_loss', 'softmax_without_an_axis', 'vocabulary_one_too_small', 'next_word_as_a_number', 'sorted_by_length_with_labels', 'sorted_by_length_without_labels', 'sparse_embeddings', 'input_and_output_tied', 'connectionist_temporal', 'recurrence_that_grows', 'recurrent_net_of_ones', 'both_factors_zero', 'one_factor_zero', 'conv_bn', 'residual_network', 'decay_of_the_recipe', 'conv_norm_conv_norm', 'feed_forward_without_one', 'depthwise_and_pointwise', 'layer_scale', 'SmallUNet', 'unet_with_two_losses', 'unet_with_a_sigmoid', 'masks_without_channel', 'overlap_as_loss', 'border_is_255', 'border_is_left_out', 'segmentation_by_hand', 'factory_of_blocks', 'decoder_ending_in_relu', 'norm_of_the_block', 'bias_before_instance_norm', 'norm_behind_pooling', 'micro_batches_of_one', 'norm_by_data', 'rms_norm_by_hand', 'flipped_in_place', 'token_masked_in_place', 'flipped_in_a_copy', 'raw_audio', 'year_and_pressure', 'divided_as_whole_numbers', 'column_without_spread', 'logarithm_of_nothing', 'logarithm_of_one_more', 'large_numbers_for_an_embedding', 'rectified_twice_with_a_sign', 'killed_by_an_earlier_step', 'twelve_gates', 'small_filters', 'uniform_filters', 'all_filters_zero', 'experts_that_are_copies', 'experts_that_differ', 'self_normalizing', 'orthogonal_and_deep', 'weights_as_a_column', 'values_of_states', 'clicks_by_hand', 'quantiles', 'weights_as_a_row', 'contrast_of_two_views', 'density_of_two_bumps', 'counts', 'tags_through_two_sigmoids', 'labels_as_a_column', 'labels_as_floats', 'several_tags_for_cross_entropy', 'percentages', 'a_single_score_for_three_classes', 'softmax_of_one_number', 'optimizer_that_climbs', 'reward_that_is_maximized', 'ordered_classes', 'quantized_code', 'share_of_errors', 'loss_made_again', 'gradients_off_for_training', 'only_the_first_scale', 'groups_by_module_kind', 'layer_made_in_forward', 'initialized_anew', 'parametrized_too_late', 'codebook', 'features_of_a_frozen_network', 'two_exits', 'gradient_reversed', 'sign_with_a_window', 'fused_softplus', 'exponential_without_itself', 'cross_entropy_with_half_a_softmax', 'our_leaky_relu', 'our_gated_layer', 'ours_inside_torch', 'dropout_made_in_forward', 'dropout_in_attention', 'layers_left_out', 'variational_autoencoder', 'diffusion', 'flow', 'adversaries', 'graph_network', 'point_cloud', 'waves', 'statistics_of_the_batch_always', 'Trainer', 'classifier', 'of_trainer', 'trainer_with_validation', 'mode_set_once', 'train_false', 'evaluate_without_eval', 'accuracy_while_dropping_out', 'zero_grad_without_parentheses', 'zeroed_once_an_epoch', 'a_step_for_every_third_batch', 'step_without_parentheses', 'only_the_schedule_steps', 'a_copy_is_trained', 'step_in_a_closure', 'first_row_only', 'auxiliary_loss_alone', 'minus_cross_entropy', 'two_loaders_that_shuffle', 'labels_rolled', 'mixed_up', 'gradient_penalty', 'adamw_with_a_rate_of_one', 'rate_of_one_group', 'rate_for_another_optimizer', 'schedule_that_divides_to_zero', 'one_cycle', 'teacher_and_student', 'spectral_norm', 'wide_and_deep', 'alternating_optimizers', 'shares_as_targets', 'triplets', 'actor_and_critic']
held_out: Shelf
broken: Any
sound: Any

def corpus() -> list[Entry]:
    """The second half of the corpus."""

def table(rows: Any=48, columns: Any=8, classes: Any=3) -> Any:
    """Rows of three clouds of points, a little mixed, of mean 0 and deviation about 1."""

def curve(rows: Any=40, columns: Any=6) -> Any:
    """Points and a smooth function of them, of shape (rows, 1)."""

def images(n: Any=12, channels: Any=1, side: Any=8) -> Any:
    """Noise with a bright bar, upright or lying: the class."""

def sentences(n: Any=12, length: Any=7, kinds: Any=15) -> Any:
    """Numbers of words, and whether small numbers prevail."""

@broken('unregistered-layers', also=['parameter-without-optimizer'])
def heads_as_pairs() -> Any:
    """Attention heads as pairs in a tuple, query and key of each."""

@broken('unregistered-layers', also=['parameter-without-optimizer'])
def layers_in_a_closure() -> Any:
    """A function inside `__init__` keeps its layers to itself."""

@sound('text', twin='unregistered-layers')
def heads_in_a_module_dict() -> Any:
    """Layers in an `nn.ModuleDict` and parameters in an `nn.ParameterList`, called by name."""

@broken('rows-mixed')
def attention_of_the_other_axis() -> Any:
    """`nn.MultiheadAttention` without `batch_first`: rows attend to rows."""

@broken('rows-mixed')
def scores_over_the_batch() -> Any:
    """Attention whose softmax goes along axis 0, and that is the batch."""

@broken('rows-mixed')
def time_first_by_view() -> Any:
    """The axes of batch and time are exchanged by `view`."""

@sound('text', twin='rows-mixed')
def attention_of_the_right_axis() -> Any:
    """`batch_first=True`, a mask for padding, and sentences of several lengths."""

class CausalBlock(nn.Module):
    """A block of a small language model; which heads see which words is decided by a mask."""
    norm1: nn.LayerNorm
    norm2: nn.LayerNorm
    qkv: nn.Linear
    proj: nn.Linear
    mlp: nn.Sequential

    def __init__(self, dim: Any, dropout: Any=0.0) -> None:
        ...

    def forward(self, h: Any) -> Any:
        ...

@sound('text', twin='softmax-over-batch')
def language_model() -> Any:
    """A causal language model that computes its own loss, of all words but the first."""

@sound('text', twin='shared-layer')
def one_block_six_times() -> Any:
    """All layers share their weights, as in ALBERT; the depth is a number in the configuration."""

@broken('shared-layer')
def block_in_a_default() -> Any:
    """The feed-forward part is the default of an argument, and a default is made once."""

@broken('norm-shared', also=['shared-layer'])
def one_layer_norm_for_all_places() -> Any:
    """One layer norm in front of attention, in front of the feed-forward part and at the end."""

@broken('output-constant', also=['no-gradient-unused'])
def first_token_untouched() -> Any:
    """The class token is read before the encoder has seen the sentence."""

@sound('text', twin='output-constant')
def first_token_encoded() -> Any:
    """A class token that begins at zero and is read behind the encoder."""

@broken('no-gradient-detached')
def scores_by_tolist() -> Any:
    """A list of numbers is made of the scores, and a tensor of the list."""

@broken('no-gradient-unused')
def attention_not_added() -> Any:
    """Attention is computed, and the residual adds the input to itself."""

@sound('text', twin='no-gradient-detached')
def truncated_history() -> Any:
    """A recurrent network over long series, cut in two; the state between the parts is detached."""

@broken('log-softmax-twice')
def tagger_with_log_softmax() -> Any:
    """Log probabilities of tags, (n, tags, length), for cross-entropy."""

@broken('nll-on-scores')
def tagger_with_nll() -> Any:
    """Logits of tags for `NLLLoss`."""

@broken('softmax-before-cross-entropy')
def softmax_inside_the_loss() -> Any:
    """A loss of one's own makes probabilities first, and calls cross-entropy with them."""

@broken('softmax-over-batch', also=['rows-mixed'])
def softmax_without_an_axis() -> Any:
    """Scores (length, n, tags); without a `dim`, softmax of three axes takes the first, and here that is time."""

@broken('too-few-outputs')
def vocabulary_one_too_small() -> Any:
    """Word numbers go up to 14, and the output layer was made for 14 words."""

@broken('mse-on-classes', also=['targets-wrong-kind'])
def next_word_as_a_number() -> Any:
    """The number of the next word, predicted by squared error."""

@sound('text', twin='labels-shuffled')
def sorted_by_length_with_labels() -> Any:
    """Sentences are sorted by length for packing, and their labels with them."""

@broken('labels-shuffled', also=['rows-mixed'])
def sorted_by_length_without_labels() -> Any:
    """Sentences are sorted by length for packing; their labels are not."""

@sound('text')
def sparse_embeddings() -> Any:
    """Embeddings with sparse gradients and an optimizer for them, a dense one for the rest."""

@sound('text', twin='shared-layer')
def input_and_output_tied() -> Any:
    """A bidirectional reader of masked words; the output layer shares the embedding and has a bias of its own."""

@sound('text', twin='targets-wrong-kind')
def connectionist_temporal() -> Any:
    """CTC of letters against frames, with lengths of both."""

@broken('exploding', also=['learning-rate-too-large'])
def recurrence_that_grows() -> Any:
    """A recurrent network by hand, whose matrix doubles the state with each of fifteen steps."""

@broken('constant-or-symmetric-weights')
def recurrent_net_of_ones() -> Any:
    """All weights of a GRU are the same number: its sixteen units are one."""

@broken('zero-weights', also=['output-constant', 'vanishing', 'no-gradient-unused', 'constant-or-symmetric-weights'])
def both_factors_zero() -> Any:
    """An adapter of low rank on a frozen network, both of whose factors begin at zero."""

@sound('text', twin='zero-weights')
def one_factor_zero() -> Any:
    """An adapter of low rank on a frozen network; one factor is zero, so that it begins as nothing."""

def conv_bn(c_in: Any, c_out: Any, act: Any=nn.ReLU, bias: Any=False) -> Any:
    """Convolution, batch norm and activation."""

@sound('pictures')
def residual_network() -> Any:
    """Two residual blocks with a shortcut that changes the number of channels."""

@broken('decay-on-norms')
def decay_of_the_recipe() -> Any:
    """SGD with the weight decay of the recipe for everything, batch norms included."""

@broken('no-activation')
def conv_norm_conv_norm() -> Any:
    """Convolution and batch norm, three times, and not one activation: a choice of a name that does not exist."""

@broken('no-activation')
def feed_forward_without_one() -> Any:
    """The feed-forward part of a block goes up and down again with dropout between, and nothing else."""

@sound('pictures', twin='no-activation')
def depthwise_and_pointwise() -> Any:
    """A depthwise convolution, then a pointwise one, with nothing between: one convolution of few weights."""

@sound('weights', twin='constant-or-symmetric-weights')
def layer_scale() -> Any:
    """Branches with a scale for each channel that begins at one small constant, as in ConvNeXt."""

class SmallUNet(nn.Module):
    """Down, across and up again, with a bridge between."""
    enc: Any
    mid: Any
    up: nn.ConvTranspose2d
    dec: Any
    out: nn.Conv2d
    last: Any

    def __init__(self, c_out: Any=3, last: Any=nn.Identity) -> None:
        ...

    def forward(self, x: Any) -> Any:
        ...

@sound('pictures', twin='softmax-before-cross-entropy')
def unet_with_two_losses() -> Any:
    """Logits for cross-entropy; the overlap is of their probabilities."""

@broken('sigmoid-on-scores')
def unet_with_a_sigmoid() -> Any:
    """Masks between 0 and 1, which go through `BCEWithLogitsLoss` and its own sigmoid."""

@broken('loss-broadcast')
def masks_without_channel() -> Any:
    """Output (n, 1, h, w) and masks (n, h, w): the rows are compared with each other."""

@broken('loss-sign')
def overlap_as_loss() -> Any:
    """The overlap itself as the loss, where one minus it was meant."""

@broken('targets-wrong-kind', also=['too-few-outputs'])
def border_is_255() -> Any:
    """A class 255 marks the border of objects, and the loss is not told to leave it out."""

@sound('pictures', twin='targets-wrong-kind')
def border_is_left_out() -> Any:
    """A class 255 marks the border, and the loss leaves it out."""

@broken('softmax-before-cross-entropy')
def segmentation_by_hand() -> Any:
    """Probabilities of each pixel, by exponentials and their sum, for cross-entropy."""

@broken('relu-on-scores', also=['dead-units'])
def factory_of_blocks() -> Any:
    """A factory of blocks makes the last one too, and each of its blocks ends in a rectifier."""

@broken('relu-on-scores')
def decoder_ending_in_relu() -> Any:
    """A decoder that ends in a rectifier, for pictures of mean 0."""

@broken('norm-shared', also=['shared-layer'])
def norm_of_the_block() -> Any:
    """A residual block with one batch norm for both of its convolutions."""

@broken('bias-before-norm')
def bias_before_instance_norm() -> Any:
    """Convolutions with biases in front of instance norms."""

@broken('norm-batch-of-one')
def norm_behind_pooling() -> Any:
    """A batch of one picture, pooled to a pixel, and a batch norm of the one number that is left."""

@broken('norm-batch-of-one')
def micro_batches_of_one() -> Any:
    """Gradients of eight single pictures are added up; batch norm sees one at a time."""

@broken('norm-outside-graph', also=['no-gradient-detached', 'wrong-gradient'])
def norm_by_data() -> Any:
    """A batch norm for pictures, with statistics of `.data`."""

@sound('norm', twin='norm-outside-graph')
def rms_norm_by_hand() -> Any:
    """A norm by the root of the mean square, in the graph, and weights that are standardized before use."""

@broken('inplace-input')
def flipped_in_place() -> Any:
    """Augmentation inside the network, written into the batch."""

@broken('inplace-input')
def token_masked_in_place() -> Any:
    """Padding is written over the first word of the sentences that were handed in."""

@sound('pictures', twin='inplace-input')
def flipped_in_a_copy() -> Any:
    """Augmentation inside the network, in train mode, of a copy."""

@broken('input-not-normalized', also=['exploding', 'learning-rate-too-large', 'dead-units', 'constant-or-symmetric-weights'])
def raw_audio() -> Any:
    """Samples of sound as whole numbers of 16 bits."""

@broken('input-not-normalized', also=['exploding', 'learning-rate-too-large', 'dead-units', 'vanishing', 'output-constant'])
def year_and_pressure() -> Any:
    """Year, pressure in pascal and place, as they stand in the table."""

@broken('input-constant', also=['output-constant', 'input-not-normalized', 'dead-units'])
def divided_as_whole_numbers() -> Any:
    """Pixels divided by 255 with `//`, which leaves nothing."""

@broken('input-nan')
def column_without_spread() -> Any:
    """Standardized by a deviation which is 0 in one column."""

@broken('input-nan')
def logarithm_of_nothing() -> Any:
    """The logarithm of counts, some of which are 0."""

@sound('data', twin='input-nan')
def logarithm_of_one_more() -> Any:
    """The logarithm of counts plus 1; some entries are 0, as they should be."""

@sound('data', twin='input-not-normalized')
def large_numbers_for_an_embedding() -> Any:
    """Numbers up to 5000, which are names and no amounts, and one-hot columns beside."""

@broken('dead-units', also=['output-constant', 'vanishing', 'no-gradient-unused'])
def rectified_twice_with_a_sign() -> Any:
    """A rectifier of minus what was rectified: always 0."""

@broken('dead-units')
def killed_by_an_earlier_step() -> Any:
    """A checkpoint of a run whose first step was far too long: most of its units never came back."""

@broken('vanishing', also=['output-constant', 'learning-rate-too-small'])
def twelve_gates() -> Any:
    """Twelve gated layers and no way around them: each lets less than half of the signal through."""

@broken('vanishing', also=['output-constant', 'learning-rate-too-small'])
def small_filters() -> Any:
    """Filters of deviation 0.001 in five convolutions."""

@broken('exploding', also=['learning-rate-too-large'])
def uniform_filters() -> Any:
    """Filters drawn between -1 and 1, whatever their number."""

@broken('zero-weights', also=['vanishing', 'dead-units', 'constant-or-symmetric-weights', 'output-constant'])
def all_filters_zero() -> Any:
    """Convolutions of zeros in the middle; they pass nothing on, in either direction."""

@broken('constant-or-symmetric-weights', also=['zero-weights', 'no-gradient-unused'])
def experts_that_are_copies() -> Any:
    """Four experts, all copies of one, and a gate that begins undecided: they stay copies."""

@sound('weights', twin='constant-or-symmetric-weights')
def experts_that_differ() -> Any:
    """Four experts of their own numbers; the gate begins undecided."""

@sound('weights', twin='dead-units')
def self_normalizing() -> Any:
    """SELU, alpha dropout and the weights of LeCun."""

@sound('weights', twin='vanishing')
def orthogonal_and_deep() -> Any:
    """Six layers of tanh with orthogonal weights."""

@broken('loss-broadcast')
def weights_as_a_column() -> Any:
    """Weights (n, 1) for losses (n,): every weight meets every loss, and so none has any effect."""

@broken('loss-broadcast')
def values_of_states() -> Any:
    """A critic (n, 1), and what it should say as (n,)."""

@broken('loss-broadcast')
def clicks_by_hand() -> Any:
    """Binary cross-entropy written out, with probabilities (n,) and clicks (n, 1)."""

@sound('loss', twin='loss-broadcast')
def quantiles() -> Any:
    """Three quantiles for each row, compared with one target (n, 1), which is meant."""

@sound('loss', twin='loss-broadcast')
def weights_as_a_row() -> Any:
    """A weight for each row, and weights of classes in the loss."""

@sound('loss', twin='loss-broadcast')
def contrast_of_two_views() -> Any:
    """Two views of each row are to find each other among all others."""

@sound('loss', twin='loss-sign')
def density_of_two_bumps() -> Any:
    """A density of two normal distributions; its negative log likelihood may well be below zero."""

@sound('loss', twin='relu-on-scores')
def counts() -> Any:
    """Logarithms of rates for counts, by the Poisson loss, and an amount, which is positive."""

@broken('sigmoid-on-scores')
def tags_through_two_sigmoids() -> Any:
    """Five tags, of which several may be true; a sigmoid at the end of the network, and one in the loss."""

@broken('targets-wrong-kind')
def labels_as_a_column() -> Any:
    """Class numbers of shape (n, 1)."""

@broken('targets-wrong-kind')
def labels_as_floats() -> Any:
    """Class numbers that a data frame made to floats."""

@broken('targets-wrong-kind')
def several_tags_for_cross_entropy() -> Any:
    """Rows with several tags each, as if they were probabilities of classes; they add up to more than 1."""

@broken('targets-wrong-kind')
def percentages() -> Any:
    """Shares in percent for a loss of probabilities."""

@broken('too-few-outputs')
def a_single_score_for_three_classes() -> Any:
    """One output, and classes 0, 1 and 2."""

@broken('output-constant', also=['softmax-over-batch', 'no-gradient-unused', 'vanishing'])
def softmax_of_one_number() -> Any:
    """Softmax of a single output, which is 1 for every row."""

@broken('loss-sign')
def optimizer_that_climbs() -> Any:
    """`maximize=True`, taken over from another project."""

@sound('loss', twin='loss-sign')
def reward_that_is_maximized() -> Any:
    """`maximize=True` for a mean log likelihood, where it belongs."""

@sound('loss', twin='too-few-outputs')
def ordered_classes() -> Any:
    """Two thresholds for three classes in an order: one output fewer than there are classes."""

@broken('no-gradient-integer')
def quantized_code() -> Any:
    """A code that is rounded to a grid, with no way past the rounding."""

@broken('no-gradient-integer', also=['no-gradient-detached'])
def share_of_errors() -> Any:
    """The share of wrong rows as the loss; a line that PyTorch asked for was added."""

@broken('no-gradient-detached')
def loss_made_again() -> Any:
    """A new tensor of the loss, so that `backward` has something that wants a gradient."""

@broken('no-gradient-no-grad')
def gradients_off_for_training() -> Any:
    """A condition the wrong way round: gradients are on when it does not train."""

@broken('no-gradient-unused')
def only_the_first_scale() -> Any:
    """Three scales are computed, and the first one is all that is read."""

@broken('parameter-without-optimizer')
def groups_by_module_kind() -> Any:
    """Groups of linear layers and norms; a parameter that is neither is forgotten."""

@broken('parameter-without-optimizer', also=['optimizer-of-other-parameters'])
def layer_made_in_forward() -> Any:
    """A layer that is made in the first call, when the optimizer has been there for long."""

@broken('optimizer-of-other-parameters', also=['parameter-without-optimizer'])
def initialized_anew() -> Any:
    """Weights are made anew as parameters by an `init` that comes behind the optimizer."""

@broken('optimizer-of-other-parameters', also=['parameter-without-optimizer'])
def parametrized_too_late() -> Any:
    """Weight norm is put on when the optimizer has the plain weights."""

@sound('gradients', twin='no-gradient-integer')
def codebook() -> Any:
    """A code is replaced by the nearest of a book, gradients pass it by, and both are drawn to each other."""

@sound('gradients', twin='no-gradient-no-grad')
def features_of_a_frozen_network() -> Any:
    """Features of a frozen network, in eval mode and under `no_grad`, as it should be."""

@sound('gradients', twin='no-gradient-unused')
def two_exits() -> Any:
    """An early exit and a late one; the loss is of both, and a prediction of the late one only."""

@sound('gradients', twin='wrong-gradient')
def gradient_reversed() -> Any:
    """A layer that turns gradients round on purpose, so that a code hides a group."""

@sound('gradients', twin='wrong-gradient')
def sign_with_a_window() -> Any:
    """Signs of the activations, whose gradient passes where they are small: a straight-through estimator."""

@sound('gradients', twin='wrong-gradient')
def fused_softplus() -> Any:
    """Softplus of a scaled input, with a backward for both, checked by its author."""

@broken('wrong-gradient')
def exponential_without_itself() -> Any:
    """A gate by exponentials, whose backward forgets to multiply by the output."""

@broken('wrong-gradient')
def cross_entropy_with_half_a_softmax() -> Any:
    """A loss by hand whose gradient is that of the right class alone."""

@broken('wrong-gradient')
def our_leaky_relu() -> Any:
    """A layer of ours that leaks on the way there and not on the way back."""

@sound('ours', twin='wrong-gradient')
def our_gated_layer() -> Any:
    """A layer of ours with two parts that are multiplied, and a right way back."""

@sound('ours')
def ours_inside_torch() -> Any:
    """A convolutional network of ours as a module of PyTorch, with a head of PyTorch."""

@broken('dropout-always-on')
def dropout_made_in_forward() -> Any:
    """A dropout layer made in `forward`, which is always in train mode since nobody sets its mode."""

@broken('dropout-always-on')
def dropout_in_attention() -> Any:
    """scaled_dot_product_attention with a share of dropout that does not ask for the mode."""

@sound('noise', twin='dropout-always-on')
def layers_left_out() -> Any:
    """Branches left out for whole batches, noise and dropout, all of them in train mode only."""

@sound('generative', twin='dropout-always-on')
def variational_autoencoder() -> Any:
    """A variational autoencoder that computes its own loss, with noise in train mode."""

@sound('generative', twin='dropout-always-on')
def diffusion() -> Any:
    """A network that takes noise away; its loss draws noise and times in every call, whatever the mode."""

@sound('generative', twin='zero-weights')
def flow() -> Any:
    """An invertible network whose last layers begin at zero: it begins as the identity."""

@sound('generative', twin='zero-grad-forgotten')
def adversaries() -> Any:
    """A generator and a critic, each with an optimizer; what one leaves in `.grad` of the other is set back."""

@sound('sets', twin='rows-mixed')
def graph_network() -> Any:
    """A batch of small graphs with one matrix of neighbours for each; messages stay inside a graph."""

@sound('sets', twin='no-activation')
def point_cloud() -> Any:
    """Points of a set, each through the same layers, and the largest of each feature."""

@sound('sets')
def waves() -> Any:
    """Complex weights for the first frequencies of a signal."""

@broken('rows-mixed')
def statistics_of_the_batch_always() -> Any:
    """A batch norm that keeps no running statistics, and so takes those of the batch in eval mode too."""

class Trainer:
    """Network, optimizer, data and a step that takes the next batch; each fault below changes one method."""
    net: Any
    opt: Any
    data: Any
    loss: Any
    steps: int
    batches: Any

    def __init__(self, net: Any, opt: Any, data: Any, loss: Any=F.cross_entropy, batch_size: Any=16) -> None:
        ...

    def forward(self, x: Any, y: Any) -> Any:
        ...

    def update(self, loss: Any) -> Any:
        ...

    def evaluate(self) -> Any:
        ...

    def step(self) -> Any:
        ...

def classifier(dropout: Any=0.1) -> Any:
    """A network whose mode matters."""

def of_trainer(trainer: Any) -> Any:
    """The case of a trainer."""

@sound('step', twin='train-forgotten')
def trainer_with_validation() -> Any:
    """A step, and a validation after each third; the mode is set in both."""

@broken('train-forgotten')
def mode_set_once() -> Any:
    """The mode is set to training once, before the first validation, and never after."""

@broken('train-forgotten')
def train_false() -> Any:
    """`train(False)` at the beginning of each step."""

@broken('eval-forgotten')
def evaluate_without_eval() -> Any:
    """The validation turns gradients off and thinks that this is eval mode."""

@broken('eval-forgotten')
def accuracy_while_dropping_out() -> Any:
    """Accuracy of other rows, measured with dropout on."""

@broken('zero-grad-forgotten')
def zero_grad_without_parentheses() -> Any:
    """`opt.zero_grad` is named and not called."""

@broken('zero-grad-forgotten')
def zeroed_once_an_epoch() -> Any:
    """Gradients are set back at the beginning of an epoch only, and a step is taken for every batch."""

@sound('step', twin='zero-grad-forgotten')
def a_step_for_every_third_batch() -> Any:
    """Gradients of three batches are added up, then there is a step and they are set back."""

@broken('step-forgotten')
def step_without_parentheses() -> Any:
    """`opt.step` is named and not called."""

@broken('step-forgotten')
def only_the_schedule_steps() -> Any:
    """The schedule takes a step, the optimizer takes none."""

@broken('step-forgotten')
def a_copy_is_trained() -> Any:
    """The step works on a copy of the network, made anew each time."""

@sound('step', twin='step-forgotten')
def step_in_a_closure() -> Any:
    """LBFGS, which calls loss and gradients as often as it likes, by a closure."""

@broken('other-loss')
def first_row_only() -> Any:
    """The way back starts at the loss of the first row; the mean of all is reported."""

@broken('other-loss')
def auxiliary_loss_alone() -> Any:
    """Two tasks, and the way back starts at the smaller one; both are reported as one sum."""

@broken('loss-sign')
def minus_cross_entropy() -> Any:
    """A minus in front of a loss that has its own."""

@broken('labels-shuffled')
def two_loaders_that_shuffle() -> Any:
    """Rows and labels come from two loaders, and each of them shuffles for itself."""

@broken('labels-shuffled')
def labels_rolled() -> Any:
    """Every label stands one row below its own."""

@sound('step', twin='labels-shuffled')
def mixed_up() -> Any:
    """Mixup: rows are mixed with those of a permutation, and the loss is mixed alike."""

@sound('step', twin='other-loss')
def gradient_penalty() -> Any:
    """A penalty on the slope of the output at its inputs, by a second way back through the first."""

@broken('learning-rate-too-large')
def adamw_with_a_rate_of_one() -> Any:
    """AdamW with a rate of 1 for a small transformer."""

@broken('learning-rate-too-large')
def rate_of_one_group() -> Any:
    """A good rate for the body, and one for the head in which the exponent lost its minus."""

@broken('learning-rate-too-small')
def rate_for_another_optimizer() -> Any:
    """SGD with 1e-7."""

@broken('learning-rate-too-small')
def schedule_that_divides_to_zero() -> Any:
    """A schedule with `//`, so that the rate is 0 until step 100."""

@sound('step', twin='learning-rate-too-small')
def one_cycle() -> Any:
    """A rate that rises from a twenty-fifth and falls again."""

@sound('step', twin='optimizer-of-other-parameters')
def teacher_and_student() -> Any:
    """Two networks that look at two views; one learns to predict the other, which follows as a moving average."""

@sound('norm', twin='learning-rate-too-large')
def spectral_norm() -> Any:
    """Layers whose weights are held at a largest singular value of 1, and a rate of 0.5."""

@sound('tables')
def wide_and_deep() -> Any:
    """Products of embeddings beside a network, Adagrad, and fixed random features as a buffer."""

@sound('tables', twin='parameter-without-optimizer')
def alternating_optimizers() -> Any:
    """Body and head have an optimizer each, and their steps alternate."""

@sound('tables', twin='softmax-before-cross-entropy')
def shares_as_targets() -> Any:
    """Shares that the network gives by softmax, compared with shares by the divergence of their logarithms."""

@sound('tables', twin='shared-layer')
def triplets() -> Any:
    """Three rows through one encoder, and a margin between their distances."""

@sound('tables', twin='dead-units')
def actor_and_critic() -> Any:
    """A policy and a value with a common body; the advantage is detached, and entropy is rewarded."""
