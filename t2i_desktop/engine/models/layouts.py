"""Recognises whose checkpoint it is, and brings its tensors to the names and the configuration used here.

The architecture is read from the tensors themselves; a configuration that comes along is only checked against
them, and asked for what tensors cannot say. Knows nothing of files.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from torch import Tensor

from t2i_desktop.engine.errors import BadCheckpoint, NeedsConfig
from t2i_desktop.engine.models.hugging_face import from_hugging_face
from t2i_desktop.engine.words import said

Tensors = Mapping[str, Tensor]

# The parts of a VQGAN that draw; the rest of a CompVis checkpoint is the loss with its discriminator.
_VQGAN_PARTS = ("encoder.", "decoder.", "quantize.", "quant_conv.", "post_quant_conv.")
_NET2NET = "first_stage_model."
_LONGEST_TEXT = 60  # characters of a stranger's configuration in a message
_RESOLUTION = 256  # tells taming only where attention stands, which the tensors tell us
_VQGAN_TARGETS = {"taming.models.vqgan.VQModel", "taming.models.vqgan.GumbelVQ"}
_TARGETS = {  # what a yaml may name: the VQGANs, one without discriminator, and transformers around them
    *_VQGAN_TARGETS,
    "taming.models.vqgan.VQNoDiscModel",
    "taming.models.cond_transformer.Net2NetTransformer",
    "clip.model.CLIP",
}
_CLIP_FACTS = ("input_resolution", "context_length", "vocab_size")  # stored as tensors in OpenAI's archives


@dataclass(frozen=True, slots=True)
class Recognised:
    """A checkpoint brought to our names. `config` is the entry `model` of a `model.yaml`."""

    kind: Literal["vqgan", "clip"]
    layout: str
    config: dict[str, Any]
    tensors: dict[str, Tensor]


def recognise(tensors: Tensors, config: Mapping[str, Any] | None = None) -> Recognised:
    """Tell the layout of named tensors; `config` is the content of the yaml or json that came along.

    Raises BadCheckpoint if it is neither a VQGAN nor a CLIP, or if the configuration is of another model.
    """
    plain = _without_prefix(tensors, ("module.", "model."))
    try:
        for fits, read in _LAYOUTS:
            if fits(plain):
                return read(plain, config or {})
    except KeyError as error:
        raise BadCheckpoint(
            said(
                "The checkpoint has no tensor {reason}: it is not whole, or of an architecture not known "
                "here. Get it again, or choose another one.",
                reason=str(error),
            )
        ) from error
    except (IndexError, TypeError, ValueError, AttributeError, ZeroDivisionError) as error:
        raise NeedsConfig(
            said(
                "The tensors of the checkpoint, or its configuration, have a shape not known here "
                "({reason}). Choose the yaml that came with the checkpoint, or another checkpoint.",
                reason=str(error),
            )
        ) from error
    raise BadCheckpoint(
        said(
            "This is neither a VQGAN nor a CLIP: its tensors are called {names}. Choose a checkpoint of "
            "one of these.",
            names=", ".join(list(tensors)[:3]) or said("nothing at all"),
        )
    )


def _vqgan(tensors: Tensors, config: Mapping[str, Any]) -> Recognised:
    is_transformer = any(name.startswith(_NET2NET) for name in tensors)
    if is_transformer:
        tensors = _beneath(tensors, _NET2NET)
    tensors = {name: value for name, value in tensors.items() if name.startswith(_VQGAN_PARTS)}
    is_gumbel = "quantize.embed.weight" in tensors
    codebook = tensors["quantize.embed.weight" if is_gumbel else "quantize.embedding.weight"]
    params: dict[str, Any] = {
        "embed_dim": codebook.shape[1],
        "n_embed": codebook.shape[0],
        "ddconfig": _ddconfig(tensors),
    }
    given = _given(config)
    _compare(given, params)
    if "norm_groups" in given:
        params["norm_groups"] = int(given["norm_groups"])
    target = f"taming.models.vqgan.{'GumbelVQ' if is_gumbel else 'VQModel'}"
    layout = "taming transformer with its VQGAN" if is_transformer else "taming VQGAN"
    return Recognised("vqgan", layout, {"target": target, "params": params}, dict(tensors))


def _ddconfig(tensors: Tensors) -> dict[str, Any]:
    """The shape of encoder and decoder, from the shapes of the encoder's tensors."""
    width = tensors["encoder.conv_in.weight"].shape[0]
    levels = _count(tensors, r"encoder\.down\.(\d+)\.")
    return {
        "double_z": False,
        "z_channels": tensors["encoder.conv_out.weight"].shape[0],
        "resolution": _RESOLUTION,
        "in_channels": tensors["encoder.conv_in.weight"].shape[1],
        "out_ch": tensors["decoder.conv_out.weight"].shape[0],
        "ch": width,
        "ch_mult": [
            tensors[f"encoder.down.{level}.block.0.conv1.weight"].shape[0] // width for level in range(levels)
        ],
        "num_res_blocks": _count(tensors, r"encoder\.down\.0\.block\.(\d+)\."),
        "attn_resolutions": [
            _RESOLUTION // 2**level
            for level in range(levels)
            if f"encoder.down.{level}.attn.0.q.weight" in tensors
        ],
        "dropout": 0.0,
    }


def _openai_clip(tensors: Tensors, config: Mapping[str, Any]) -> Recognised:
    tensors = {name: value for name, value in tensors.items() if name not in _CLIP_FACTS}
    params = _vision_params(tensors) | {
        "embed_dim": tensors["text_projection"].shape[1],
        "context_length": tensors["positional_embedding"].shape[0],
        "vocab_size": tensors["token_embedding.weight"].shape[0],
        "transformer_width": tensors["ln_final.weight"].shape[0],
        "transformer_heads": tensors["ln_final.weight"].shape[0] // 64,
        "transformer_layers": _count(tensors, r"transformer\.resblocks\.(\d+)\."),
    }
    _compare(_given(config), params)
    model: dict[str, Any] = {"target": "clip.model.CLIP", "params": params}
    if activation := _activation(config):
        model["activation"] = activation
    return Recognised("clip", "OpenAI CLIP", model, tensors)


def _vision_params(tensors: Tensors) -> dict[str, Any]:
    """The image tower's shape, as `clip.model.build_model` reads it from the weights."""
    if "visual.proj" in tensors:
        width, _, patch, _ = tensors["visual.conv1.weight"].shape
        cells = tensors["visual.positional_embedding"].shape[0] - 1
        return {
            "image_resolution": patch * round(cells**0.5),
            "vision_layers": _count(tensors, r"visual\.transformer\.resblocks\.(\d+)\."),
            "vision_width": width,
            "vision_patch_size": patch,
        }
    cells = tensors["visual.attnpool.positional_embedding"].shape[0] - 1
    return {
        "image_resolution": 32 * round(cells**0.5),
        "vision_layers": [_count(tensors, rf"visual\.layer{stage}\.(\d+)\.") for stage in (1, 2, 3, 4)],
        "vision_width": tensors["visual.layer1.0.conv1.weight"].shape[0],
        "vision_patch_size": 0,
    }


def _hugging_face_clip(tensors: Tensors, config: Mapping[str, Any]) -> Recognised:
    _need_activation(config)
    found = _openai_clip(from_hugging_face(tensors), config)
    return Recognised(found.kind, "Hugging Face CLIP", found.config, found.tensors)


def _open_clip_custom_text(tensors: Tensors, config: Mapping[str, Any]) -> Recognised:
    _need_activation(config)
    found = _openai_clip({name.removeprefix("text."): value for name, value in tensors.items()}, config)
    return Recognised(found.kind, "OpenCLIP", found.config, found.tensors)


_LAYOUTS: tuple[tuple[Callable[[Tensors], bool], Callable[[Tensors, Mapping[str, Any]], Recognised]], ...] = (
    (lambda t: "vision_model.embeddings.class_embedding" in t, _hugging_face_clip),
    (lambda t: "text.token_embedding.weight" in t, _open_clip_custom_text),
    (lambda t: "token_embedding.weight" in t and any(n.startswith("visual.") for n in t), _openai_clip),
    (lambda t: "encoder.conv_in.weight" in t or f"{_NET2NET}encoder.conv_in.weight" in t, _vqgan),
)


def _need_activation(config: Mapping[str, Any]) -> None:
    """Guessing between OpenAI's quick function and the exact one would give another model, unnoticed."""
    if not {"model", "model_cfg", "vision_config"} & config.keys():
        raise NeedsConfig(
            said(
                "The weights of a CLIP of Hugging Face or OpenCLIP do not tell which activation it was "
                "trained with. Choose the config.json or open_clip_config.json that came with them."
            )
        )


def _activation(config: Mapping[str, Any]) -> str | None:
    """ "gelu" if the json that came along says so; OpenAI's quick one is never written.

    The weights of an OpenCLIP under OpenAI's names look like OpenAI's, and without a json count as such.
    """
    hugging_face = config.get("vision_config") or {}
    if "model_cfg" in config:  # open_clip_config.json
        quick = config["model_cfg"].get("quick_gelu", False)
    elif "hidden_act" in hugging_face:
        quick = hugging_face["hidden_act"] == "quick_gelu"
    else:
        model = config.get("model") or {}
        quick = model.get("activation", "quick_gelu") == "quick_gelu"
    return None if quick else "gelu"


def _given(config: Mapping[str, Any]) -> Mapping[str, Any]:
    """The network's parameters in a yaml of the CompVis layout; empty if there is none.

    Raises BadCheckpoint if it names a class that is not known here; nothing is ever imported by name.
    """
    model = config.get("model")
    if not isinstance(model, Mapping):
        return {}
    params = model.get("params") or {}
    inner = params.get("first_stage_config")
    for target in (model.get("target"), inner.get("target") if inner else None):
        if target is not None and target not in _TARGETS:
            raise NeedsConfig(
                said(
                    "The configuration names the class “{name}”, which is not one of the known networks. "
                    "Nothing was imported; choose the yaml that belongs to the checkpoint.",
                    name=str(target)[:_LONGEST_TEXT],
                )
            )
    return (inner.get("params") or {}) if inner else params


def _compare(given: Mapping[str, Any], read: Mapping[str, Any], where: str = "") -> None:
    """Refuse a configuration of another model: every number that both state must agree."""
    for name, value in read.items():
        if name not in given or name in ("resolution", "attn_resolutions", "dropout", "vision_patch_size"):
            continue
        if isinstance(value, Mapping):
            _compare(dict(given[name]), value, f"{name}.")
        elif not isinstance(given[name], int | list) or given[name] != value:
            raise NeedsConfig(
                said(
                    "The configuration does not belong to this checkpoint: {where}{name} is {given} "
                    "there, and {value} in the weights. Choose the yaml that came with the checkpoint.",
                    where=where,
                    name=name,
                    given=repr(given[name])[:_LONGEST_TEXT],
                    value=value,
                )
            )


def _without_prefix(tensors: Tensors, prefixes: Iterable[str]) -> Tensors:
    """Drop what wrappers put before every name, such as "module." of parallel training."""
    for prefix in prefixes:
        if tensors and all(name.startswith(prefix) for name in tensors):
            tensors = _beneath(tensors, prefix)
    return tensors


def _beneath(tensors: Tensors, prefix: str) -> dict[str, Tensor]:
    return {name[len(prefix) :]: value for name, value in tensors.items() if name.startswith(prefix)}


def _count(tensors: Tensors, pattern: str) -> int:
    """How many numbers stand in the place of the pattern's group."""
    found = (re.match(pattern, name) for name in tensors)
    return len({match.group(1) for match in found if match})
