"""The names that `clip.clip` imports. Whoever calls one is told that it is not here."""


def _left_out(*_: object, **__: object) -> None:
    raise NotImplementedError("torchvision is not part of this build")


Compose = Resize = CenterCrop = ToTensor = Normalize = _left_out
