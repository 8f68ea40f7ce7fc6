"""Renames the tensors of a Hugging Face CLIP to OpenAI's names. Knows nothing of what a model is for.

The same weights stand in both; only attention keeps query, key and value in one matrix here and in three
there, and the projections are stored transposed.
"""

import re
from collections.abc import Mapping

import torch
from torch import Tensor

_TOWERS = {"vision_model": "visual.", "text_model": ""}
_FIXED = {
    "vision_model.embeddings.class_embedding": "visual.class_embedding",
    "vision_model.embeddings.patch_embedding.weight": "visual.conv1.weight",
    "vision_model.embeddings.position_embedding.weight": "visual.positional_embedding",
    "vision_model.pre_layrnorm.weight": "visual.ln_pre.weight",  # spelt so by its authors
    "vision_model.pre_layrnorm.bias": "visual.ln_pre.bias",
    "vision_model.post_layernorm.weight": "visual.ln_post.weight",
    "vision_model.post_layernorm.bias": "visual.ln_post.bias",
    "text_model.embeddings.token_embedding.weight": "token_embedding.weight",
    "text_model.embeddings.position_embedding.weight": "positional_embedding",
    "text_model.final_layer_norm.weight": "ln_final.weight",
    "text_model.final_layer_norm.bias": "ln_final.bias",
    "logit_scale": "logit_scale",
}
_TRANSPOSED = {"visual_projection.weight": "visual.proj", "text_projection.weight": "text_projection"}
_IN_BLOCK = {
    "self_attn.out_proj": "attn.out_proj",
    "layer_norm1": "ln_1",
    "layer_norm2": "ln_2",
    "mlp.fc1": "mlp.c_fc",
    "mlp.fc2": "mlp.c_proj",
}
_BLOCK = re.compile(r"(vision_model|text_model)\.encoder\.layers\.(\d+)\.(.+)\.(weight|bias)$")


def from_hugging_face(tensors: Mapping[str, Tensor]) -> dict[str, Tensor]:
    """The tensors of a `CLIPModel` under OpenAI's names; raises KeyError naming one that is missing."""
    renamed = {new: tensors[old] for old, new in _FIXED.items()}
    renamed |= {new: tensors[old].T.contiguous() for old, new in _TRANSPOSED.items()}
    for name, value in tensors.items():
        if match := _BLOCK.match(name):
            tower, layer, part, what = match.groups()
            block = f"{_TOWERS[tower]}transformer.resblocks.{layer}"
            if part in _IN_BLOCK:
                renamed[f"{block}.{_IN_BLOCK[part]}.{what}"] = value
            elif part == "self_attn.q_proj":
                heads = [tensors[name.replace("q_proj", f"{letter}_proj")] for letter in "qkv"]
                renamed[f"{block}.attn.in_proj_{what}"] = torch.cat(heads)
    return renamed
