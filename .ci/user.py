"""What a user writes, with the main names of the package. It is never run: `make test` has a type checker read it, who sees what an
editor sees, the stubs in `foundations`. `assert_type` says what the checker must know at that place."""
from pathlib import Path
from typing import assert_type

import torch
from torch import Tensor, nn

import foundations
from foundations import autograd, numpy_nn
from foundations.bridge import to_torch
from foundations.convolution import AvgPool2d, Conv2d, Flatten, MaxPool2d, cnn, conv2d
from foundations.data import load_digits, load_folder, load_mnist, mean_std, normalize, show_images, split_indices
from foundations.fully_connected import ActivationStats, activation_stats, kaiming_normal, lin, mse, relu
from foundations.matmul import matmul
from foundations.modern_cnn import BatchNorm2d, OneCycle, resnet
from foundations.modules import Linear, Model, Module, MSELoss, ReLU, Residual, Sequential
from foundations.testing import check_grads, default_device, test_near
from foundations.training import Adam, CrossEntropyLoss, DataLoader, Learner, SGD, accuracy, cross_entropy, evaluating

x_train, y_train, x_valid, y_valid = load_digits()
assert_type(mean_std(x_train), tuple[float, float])
w, b = kaiming_normal(64, 10), torch.zeros(10)
assert_type(relu(lin(x_train, w, b)), Tensor)
test_near(matmul(x_train, w), x_train @ w)


class Scale(Module):
    "A layer of one's own"
    def __init__(self, size: int) -> None: self.gain = nn.Parameter(torch.ones(size))

    def forward(self, x: Tensor):
        def back(grad: Tensor, wanted: bool = True) -> Tensor:
            self.add_grad(self.gain, (grad*x).sum(0))
            return grad*self.gain
        return x*self.gain, back


net = Sequential(Linear(64, 50), ReLU(), Scale(50), Residual(Sequential(Linear(50, 50), ReLU())), Linear(50, 10))
assert_type(net.to(default_device()).train().eval(), Sequential)
assert_type(net(x_train), Tensor)
net.load_state_dict(net.state_dict())
print(len(net), net[0].weight.shape)
model = Model([Linear(64, 50), ReLU(), Linear(50, 1)], MSELoss()).train()
assert_type(model(x_train, y_train), Tensor)
model.backward()
assert_type(model.eval().predict(x_valid), Tensor)
for p in model.parameters(): print(p.grad is not None and p.grad.abs().mean().item(), model.saved_bytes())
optimizer = Adam(net.parameters(), lr=1e-3, betas=(0.9, 0.99))
optimizer.step()
optimizer.zero_grad()

for xb, yb in DataLoader(x_train, y_train, batch_size=32, shuffle=True): print(assert_type(xb, Tensor).shape, yb.dtype)
dl, pictures = DataLoader(x_train.reshape(-1, 1, 8, 8), y_train), cnn((1, 8, 8), 10)
learner = Learner(pictures, CrossEntropyLoss(label_smoothing=0.1), SGD(pictures.parameters(), lr=0.1, momentum=0.9), dl, dl,
    metrics=[accuracy], callbacks=[OneCycle(lr=0.1, n_epochs=2)])
assert_type(learner.fit(2, progress=False), Learner)
print(learner.history[-1]['valid_accuracy'], learner.evaluate()['loss'], len(dl), learner.plot_history().axes)
learner.save(Path('model.safetensors'), run={'what': 'digits'})
assert_type(Learner.from_checkpoint('model.safetensors').predict(x_valid), Tensor)
with evaluating(net): assert_type(accuracy(net(x_valid), y_valid), float)

layers = Sequential(Conv2d(1, 8, 3, stride=2, padding=1), BatchNorm2d(8), ReLU(), MaxPool2d(2), AvgPool2d((2, 2), 1), Flatten(), Linear(8, 10))
print(conv2d(x_train.reshape(-1, 1, 8, 8), torch.zeros(4, 1, 3, 3), padding=(1, 1)).shape, layers, resnet((1, 8, 8)))
print(cross_entropy(net(x_train), y_train).item(), mse(w, w).item(), normalize(x_train, x_valid), split_indices(100), show_images(x_train))
assert_type(activation_stats(depth=5), ActivationStats)
check_grads(lambda x: (x*x).sum(), torch.ones(3), torch.full((3,), 2.))
theirs: nn.Module = to_torch(net)

a = autograd.Tensor([1., 2.], requires_grad=True)
out = assert_type((2*a - a/3 + 1).exp().relu().reshape(2, 1).mT.sum(), autograd.Tensor)
out.backward()
print(autograd.grad(out, [a])[0], a.grad.shape, (a > 0).sum(), -a @ a, 1/a, a[0], len(a))
print(numpy_nn.Linear(3, 2)(w.numpy()), foundations.__version__, load_mnist, load_folder)
