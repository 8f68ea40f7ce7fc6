"""Where attributes lie in the latent space of a model that is told none (White 2016, arXiv:1609.04468).

A ridge regression of latents on all attributes at once, so that what often comes together is told apart.
"""

import torch
from torch import Tensor

from t2i_desktop.engine.portraits.batches import Lessons, to_images
from t2i_desktop.engine.portraits.models import PortraitModel

_PICTURES = 2048
_PIECE = 256
_RIDGE = 1e-3


@torch.inference_mode()
def directions_of(model: PortraitModel, lessons: Lessons) -> Tensor:
    """(A, Z): what to add to a latent for an attribute to come; to take away for it to go."""
    indices = lessons.portraits.indices("train")[:_PICTURES]
    latents: list[Tensor] = []
    told: list[Tensor] = []
    for start in range(0, len(indices), _PIECE):
        batch = lessons.portraits.batch(indices[start : start + _PIECE])
        images = to_images(batch.pixels).to(model.device)
        latents.append(model.encode(images, model.about.nothing(len(images), model.device)).cpu())
        told.append(lessons.told(batch))
    attributes, targets = torch.cat(told), torch.cat(latents)
    attributes = torch.cat([attributes, torch.ones(len(attributes), 1)], dim=1)
    square = attributes.t() @ attributes / len(attributes) + _RIDGE * torch.eye(attributes.shape[1])
    found = torch.linalg.solve(square, attributes.t() @ targets / len(attributes))
    return found[:-1]
