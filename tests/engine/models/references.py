"""The reference packages' own networks with random weights, saved in the formats people have them in.

Independent of the code under test: the networks are of `taming`, `clip`, `transformers` and `open_clip`.
"""

import sys
import types
import warnings
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import torch
from omegaconf import OmegaConf
from torch import nn

FULL_VQ: dict[str, Any] = {  # vqgan_imagenet_f16_16384
    "embed_dim": 256,
    "n_embed": 16384,
    "ddconfig": {
        "double_z": False, "z_channels": 256, "resolution": 256, "in_channels": 3, "out_ch": 3, "ch": 128,
        "ch_mult": [1, 1, 2, 2, 4], "num_res_blocks": 2, "attn_resolutions": [16], "dropout": 0.0,
    },
}  # fmt: skip
FULL_GUMBEL: dict[str, Any] = {  # vqgan_gumbel_f8
    "embed_dim": 256,
    "n_embed": 8192,
    "ddconfig": FULL_VQ["ddconfig"] | {"ch_mult": [1, 1, 2, 4], "attn_resolutions": [32]},
}
SMALL_VQ: dict[str, Any] = {
    "embed_dim": 6,
    "n_embed": 20,
    "ddconfig": {
        "double_z": False, "z_channels": 8, "resolution": 64, "in_channels": 3, "out_ch": 3, "ch": 32,
        "ch_mult": [1, 2, 1], "num_res_blocks": 1, "attn_resolutions": [16], "dropout": 0.0,
    },
}  # fmt: skip
SMALL_GUMBEL: dict[str, Any] = SMALL_VQ | {"embed_dim": 8}
VIT_B_32 = (512, 224, 12, 768, 32, 77, 49408, 512, 8, 12)
RN50 = (1024, 224, (3, 4, 6, 3), 64, None, 77, 49408, 512, 8, 12)
SMALL_VIT = (32, 32, 2, 64, 8, 77, 49408, 64, 1, 2)
SMALL_RESNET = (32, 64, (1, 1, 1, 1), 8, None, 77, 49408, 64, 1, 2)

_LOSS = {"target": "torch.nn.Identity"}
_SCHEDULE: dict[str, Any] = {
    "target": "taming.lr_scheduler.LambdaWarmUpCosineScheduler",
    "params": {"warm_up_steps": 0, "max_decay_steps": 10, "lr_start": 0.9, "lr_max": 0.9, "lr_min": 0.1},
}


def taming_vqgan(params: dict[str, Any], seed: int = 1) -> Any:
    """taming's own VQModel or GumbelVQ."""
    models = _taming_models()
    with _seeded(seed), warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of Lightning, about its own age
        if params["embed_dim"] == params["ddconfig"]["z_channels"] and params["n_embed"] in (8192, 20):
            return models.GumbelVQ(
                **params,
                lossconfig=_LOSS,
                temperature_scheduler_config=_SCHEDULE,
            ).eval()
        return models.VQModel(**params, lossconfig=_LOSS).eval()


def save_lightning(network: nn.Module, path: Path, prefix: str = "") -> None:
    """A checkpoint as Lightning writes it: a discriminator, an optimiser and a callback's state in it."""
    from pytorch_lightning.callbacks import ModelCheckpoint

    state = {prefix + name: value for name, value in network.state_dict().items()}
    state[f"{prefix}loss.discriminator.main.0.weight"] = torch.randn(8, 3, 4, 4)
    parameters = [nn.Parameter(torch.randn(3))]
    content = {
        "epoch": 3,
        "global_step": 1000,
        "pytorch-lightning_version": "1.0.8",
        "callbacks": {
            ModelCheckpoint: {"best_model_score": torch.tensor(0.5), "best_model_path": "last.ckpt"}
        },
        "optimizer_states": [torch.optim.Adam(parameters).state_dict()],
        "lr_schedulers": [],
        "state_dict": state,
    }
    torch.save(content, path)


def save_small(path: Path) -> None:
    """A small VQGAN as Lightning writes it."""
    save_lightning(taming_vqgan(SMALL_VQ), path)


def save_spoiled(path: Path, change: Callable[[dict[str, torch.Tensor]], object]) -> None:
    """The weights of the same VQGAN, after a change for the worse."""
    state = taming_vqgan(SMALL_VQ).state_dict()
    change(state)
    torch.save(state, path)


def save_net2net(network: nn.Module, path: Path) -> None:
    """A transformer's checkpoint with the VQGAN as its first stage."""
    with _seeded(2):
        transformer = nn.ModuleDict({"transformer": nn.Linear(4, 4), "first_stage_model": network})
    save_lightning(transformer, path)


def save_taming_yaml(params: dict[str, Any], path: Path, target: str = "taming.models.vqgan.VQModel") -> None:
    """The yaml that comes with a checkpoint, training entries included."""
    model = {
        "base_learning_rate": 4.5e-06,
        "target": target,
        "params": {**params, "monitor": "val/rec_loss", "lossconfig": _LOSS | {"params": {"disc_start": 0}}},
    }
    OmegaConf.save(OmegaConf.create({"model": model}), path)


def save_net2net_yaml(params: dict[str, Any], path: Path) -> None:
    """A transformer's yaml around that of its first stage."""
    first = {"target": "taming.models.vqgan.VQModel", "params": {**params, "lossconfig": _LOSS}}
    model = {
        "target": "taming.models.cond_transformer.Net2NetTransformer",
        "params": {"cond_stage_key": "depth", "first_stage_config": first},
    }
    OmegaConf.save(OmegaConf.create({"model": model}), path)


def openai_clip(shape: tuple[Any, ...], seed: int = 1) -> Any:
    """The `clip` package's own network, with every weight random, norms and biases too."""
    from clip.model import CLIP

    with _seeded(seed):
        network = CLIP(*shape).eval()
        for parameter in network.parameters():
            if parameter.ndim < 2 and parameter.numel() > 1:
                parameter.data += 0.1 * torch.randn_like(parameter)
    return network


def save_torchscript(network: Any, path: Path) -> None:
    """An archive as OpenAI publishes it: the traced network, its weights in half precision."""
    from clip.model import convert_weights

    class Published(nn.Module):
        def __init__(self, clip: Any) -> None:
            super().__init__()
            for name, child in clip.named_children():
                self.add_module(name, child)
            for name in ("positional_embedding", "text_projection", "logit_scale"):
                setattr(self, name, getattr(clip, name))
            self.register_buffer("input_resolution", torch.tensor(clip.visual.input_resolution))
            self.register_buffer("context_length", torch.tensor(clip.context_length))
            self.register_buffer("vocab_size", torch.tensor(clip.vocab_size))

        def forward(self, pictures: torch.Tensor) -> Any:
            visual: Any = self.visual
            return visual(pictures)

    convert_weights(network)
    network.float()  # traced in fp32, since the CPU may lack half-precision convolutions
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of torch.jit, about its own age
        side = network.visual.input_resolution
        traced: Any = torch.jit.trace(Published(network), torch.rand(1, 3, side, side))
        traced.half()
        traced.save(str(path))


def _taming_models() -> Any:
    """taming.models.vqgan, which asks Lightning for a module that newer versions no longer have."""
    stand_in = types.ModuleType("pytorch_lightning.utilities.distributed")
    stand_in.rank_zero_only = lambda function: function  # type: ignore[attr-defined]
    sys.modules.setdefault(stand_in.__name__, stand_in)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import taming.models.vqgan as models
    return models


@contextmanager
def _seeded(seed: int) -> Generator[None]:
    """The global generator seeded inside the block, and as it was after it."""
    with torch.random.fork_rng():
        torch.manual_seed(seed)
        yield


def hugging_face_clip(activation: str) -> Any:
    """A small `transformers.CLIPModel`, with every weight random."""
    from transformers import CLIPConfig, CLIPModel

    tower = {
        "hidden_size": 64, "intermediate_size": 256, "num_hidden_layers": 2, "num_attention_heads": 1,
        "projection_dim": 32, "hidden_act": activation,
    }  # fmt: skip
    config = CLIPConfig(
        text_config=tower | {"eos_token_id": 49407},
        vision_config=tower | {"image_size": 32, "patch_size": 8},
        projection_dim=32,
    )
    with _seeded(3):
        model = CLIPModel(config).eval()
        for parameter in model.parameters():
            parameter.data += 0.05 * torch.randn_like(parameter)
    return model


def open_clip(custom_text: bool) -> tuple[Any, str]:
    """A small OpenCLIP network, and the json that is published beside its weights."""
    import json

    from open_clip.model import CLIP, CLIPTextCfg, CLIPVisionCfg, CustomTextCLIP

    vision: dict[str, Any] = {"layers": 2, "width": 64, "head_width": 64, "patch_size": 8, "image_size": 32}
    text: dict[str, Any] = {"context_length": 77, "vocab_size": 49408, "width": 64, "heads": 1, "layers": 2}
    family = CustomTextCLIP if custom_text else CLIP
    with _seeded(4):
        network = family(32, CLIPVisionCfg(**vision), CLIPTextCfg(**text), quick_gelu=False).eval()
        for parameter in network.parameters():
            parameter.data += 0.05 * torch.randn_like(parameter)
    return network, json.dumps({"model_cfg": {"embed_dim": 32, "vision_cfg": vision, "text_cfg": text}})
