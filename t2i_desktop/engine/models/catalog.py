"""Which models are installed, and where: one folder per model, with `model.yaml` and `model.safetensors`.

Looks in the person's own model folder first, then among the starter models of the program.
Knows nothing of networks: it reads no weights and imports no torch. OmegaConf, which takes long, is imported
when a network is to be built: names and kinds are told without.
"""

import contextlib
import hashlib
import os
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from platformdirs import user_data_path

from t2i_desktop.engine.errors import BadCheckpoint, MissingModel
from t2i_desktop.engine.models.configs import UnreadableConfig, read_mapping
from t2i_desktop.engine.words import said
from t2i_desktop.resources import resource_path

if TYPE_CHECKING:
    from omegaconf import DictConfig

CONFIG_NAME = "model.yaml"
WEIGHTS_NAME = "model.safetensors"
_KINDS = {
    "t2i_desktop.engine.digits.clip.DigitsClip": "digits-clip",
    "t2i_desktop.engine.digits.unet.UNet": "digits-diffusion",
    "t2i_desktop.engine.portraits.judge.PortraitsJudge": "portraits-reader",
    "t2i_desktop.engine.portraits.models.PortraitModel": "portraits",
}


@dataclass(frozen=True, slots=True)
class Model:
    """An installed model. `kind` is the family the configuration names: "vqgan", "clip", "digits-clip"…"""

    name: str
    kind: str
    folder: Path

    @property
    def config(self) -> Path:
        """The yaml configuration, in the CompVis layout."""
        return self.folder / CONFIG_NAME

    @property
    def weights(self) -> Path:
        """The safetensors file."""
        return self.folder / WEIGHTS_NAME

    @property
    def about(self) -> dict[str, Any]:
        """Where the model comes from: title, licence, credit, source, checksum; as far as it is known."""
        return self.read_plain().get("about") or {}

    def read_plain(self) -> dict[str, Any]:
        """The configuration as plain values; raises BadCheckpoint if it is no yaml mapping of a model."""
        return _read_plain(self.config)

    def read_config(self) -> "DictConfig":
        """The configuration as networks are built from it; raises BadCheckpoint as `read_plain` does."""
        from omegaconf import OmegaConf
        from omegaconf.errors import OmegaConfBaseException

        try:
            return OmegaConf.create(self.read_plain())
        except (OmegaConfBaseException, ValueError) as error:
            raise _unreadable(self.config, error) from error

    def read_vocabulary(self) -> list[str] | None:
        """The pieces of a reduced tokenizer, None for OpenAI's whole one; raises BadCheckpoint."""
        tokenizer: dict[str, Any] = self.read_plain().get("tokenizer") or {}
        name = tokenizer.get("vocabulary")
        if name is None:
            return None
        path = self.folder / Path(str(name)).name  # nothing outside of the model's folder
        try:
            return path.read_text("utf-8").splitlines()
        except (OSError, ValueError) as error:
            raise BadCheckpoint(
                said(
                    "The list of words {path} cannot be read ({reason}). Remove the model “{name}”, and "
                    "install it again.",
                    path=path,
                    reason=str(error),
                    name=self.name,
                )
            ) from error


class ModelCatalog:
    """The installed models by name; earlier roots hide later ones."""

    def __init__(self, roots: tuple[Path, ...] | None = None) -> None:
        self.roots = roots if roots is not None else default_roots()

    def find(self, name: str) -> Model:
        """The model called `name`; raises MissingModel saying where it belongs, or BadCheckpoint."""
        for folder in self._folders():
            if folder.name == name:
                return Model(name, _kind(folder / CONFIG_NAME), folder)
        raise self._missing(name)

    def folder(self, name: str) -> Path:
        """The folder of the model called `name`, also of one that is damaged; raises MissingModel."""
        for folder in (child for root in self.roots if root.is_dir() for child in sorted(root.iterdir())):
            is_model = any((folder / part).exists() for part in (CONFIG_NAME, WEIGHTS_NAME))
            if is_model and folder.name == name and not name.startswith("."):
                return folder
        raise self._missing(name)

    def damaged(self) -> tuple[str, ...]:
        """The names of the models whose configuration cannot be read, sorted."""
        return tuple(sorted({folder.name for folder in self._folders()} - {model.name for model in self}))

    def names(self, kind: str) -> tuple[str, ...]:
        """The names of all installed models of a kind, sorted."""
        return tuple(sorted({model.name for model in self if model.kind == kind}))

    def __iter__(self) -> Iterator[Model]:
        """The models whose configuration can be read; a broken one must not hide the others."""
        for folder in self._folders():
            with contextlib.suppress(BadCheckpoint):
                yield Model(folder.name, _kind(folder / CONFIG_NAME), folder)

    def _missing(self, name: str) -> MissingModel:
        return MissingModel(
            said(
                "The model “{name}” is not installed. Open Models… in the window, or type “t2i models "
                "list”, to get it; or put its {config} and {weights} into the folder {folder}.",
                name=name,
                config=CONFIG_NAME,
                weights=WEIGHTS_NAME,
                folder=self.roots[0] / name,
            )
        )

    def _folders(self) -> Iterator[Path]:
        for root in self.roots:
            for config in sorted(root.glob(f"*/{CONFIG_NAME}")):
                is_hidden = config.parent.name.startswith(".")  # being written, or being downloaded
                if not is_hidden and (config.parent / WEIGHTS_NAME).exists():
                    yield config.parent


def sha256_of(path: Path) -> str:
    """The checksum of a file, as hex digits."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def default_roots() -> tuple[Path, ...]:
    """The person's model folder ($T2I_MODELS, or the user data directory), then the program's own."""
    own = os.environ.get("T2I_MODELS")
    personal = Path(own) if own else user_data_path("t2i-desktop", appauthor=False) / "models"
    return (personal, resource_path("models"))


def _read_plain(path: Path) -> dict[str, Any]:
    """The configuration with what every caller relies on: mappings where mappings belong, and a class."""
    try:
        plain = read_mapping(path)
        for name in ("model", "about", "tokenizer"):
            if not isinstance(plain.get(name) or {}, dict):
                raise UnreadableConfig(said("its entry “{name}” has no entries of its own", name=name))
        model: dict[str, Any] = plain.get("model") or {}
        if not isinstance(model.get("target"), str):
            raise UnreadableConfig(said("it has no entry “model” that names its class"))
    except UnreadableConfig as error:
        raise _unreadable(path, error) from error
    return plain


def _unreadable(path: Path, error: Exception) -> BadCheckpoint:
    return BadCheckpoint(
        said(
            "The model configuration {path} cannot be read: {reason}. Remove the model “{model}”, and "
            "install it again.",
            path=path,
            reason=str(error),
            model=path.parent.name,
        )
    )


def _kind(config: Path) -> str:
    """The family of network, told from the class that the configuration names; raises BadCheckpoint."""
    try:
        state = config.stat()
    except OSError as error:
        raise _unreadable(config, error) from error
    return _kind_of(config, state.st_mtime_ns, state.st_size)


@lru_cache(maxsize=256)
def _kind_of(config: Path, changed: int, size: int) -> str:
    """The kind that a file names while it is as it was changed last: forms ask again and again."""
    target = _read_plain(config)["model"]["target"]
    if target in _KINDS:
        return _KINDS[target]
    return "clip" if target.startswith("clip.") else "vqgan" if "vqgan" in target else "other"
