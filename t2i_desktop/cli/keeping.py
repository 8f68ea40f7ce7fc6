"""Where `t2i generate` puts its results: into the gallery, or into a folder under plain names."""

from collections.abc import Callable
from pathlib import Path

from t2i_desktop.cli.reports import Kept
from t2i_desktop.engine.errors import GalleryError
from t2i_desktop.engine.events import Result
from t2i_desktop.engine.files import write_atomically
from t2i_desktop.engine.formats import Origin, latent_file, losses_file, picture_file, slug
from t2i_desktop.engine.gallery import Gallery, title_of
from t2i_desktop.engine.recording import Outcome
from t2i_desktop.engine.singles import SINGLES, single_files

Keep = Callable[[Outcome], list[Kept]]


def keep_in_gallery(gallery: Gallery) -> Keep:
    """Keep each picture as an item of the gallery."""

    def keep(outcome: Outcome) -> list[Kept]:
        items = gallery.keep(outcome)
        return [Kept(item.image, item.latent) for item in items]

    return keep


def keep_in_folder(folder: Path, is_fresh: bool = False) -> Keep:
    """Keep pictures as `<prompt>-<seed>.png`, `.safetensors` and `.csv`, over those of an earlier call.

    is_fresh: take names that no file has yet, instead.

    Snapshots go into `<prompt>-<seed>-snapshots`. Nothing tells of the time, so the same run gives the same
    bytes. Raises GalleryError.
    """
    names = {path.stem for path in folder.glob("*.csv")} if is_fresh else set[str]()

    def keep(outcome: Outcome) -> list[Kept]:
        seed = getattr(outcome.settings, "seed", 0)
        name = _unused(f"{slug(title_of(outcome.generator, outcome.settings))}-{seed}", names)
        return write_files(folder / name, outcome)

    return keep


def write_files(stem: Path, outcome: Outcome) -> list[Kept]:
    """Write `<stem>.png`, `.safetensors` and `.csv`, over what is there; raises GalleryError.

    The last picture comes last of all: where it is, everything is.
    """
    try:
        return _write(stem, outcome)
    except OSError as error:
        raise GalleryError(
            f"The picture could not be written to {stem.parent} ({error.strerror or error}). "
            "Choose another folder with --out."
        ) from error


def picture_paths(stem: Path, number: int) -> list[Path]:
    """Where `write_files` puts the pictures of a batch of `number`."""
    names = [stem.name] if number == 1 else [f"{stem.name}-{each + 1}" for each in range(number)]
    return [stem.with_name(f"{name}.png") for name in names]


def _unused(name: str, names: set[str]) -> str:
    """A name that no earlier prompt of this call has taken: long prompts may begin alike."""
    candidate, number = name, 1
    while candidate in names:
        number += 1
        candidate = f"{name}-{number}"
    names.add(candidate)
    return candidate


def _write(stem: Path, outcome: Outcome) -> list[Kept]:
    write_atomically(stem.with_name(f"{stem.name}.csv"), losses_file(outcome.losses))
    for snapshot in outcome.snapshots:
        early = stem.with_name(f"{stem.name}-snapshots") / f"{snapshot.step:07d}"
        _write_result(early, outcome, snapshot.result, snapshot.step)
    return _write_result(stem, outcome, outcome.result, outcome.step)


def _write_result(stem: Path, outcome: Outcome, result: Result, step: int) -> list[Kept]:
    kept: list[Kept] = []
    images = picture_paths(stem, len(result.pictures))
    for number, picture in enumerate(result.pictures):
        whole = Origin.of(
            outcome.generator,
            outcome.settings,
            step,
            picture=number,
            steering=outcome.steering,
            provenance=outcome.provenance,
        )
        origin = whole.until_now()
        image = images[number]
        latent = image.with_suffix(".safetensors")
        if result.latents is not None:
            write_atomically(latent, latent_file(result.latents[number][None], origin))
        for name, data in single_files(result, origin).items():
            write_atomically(image.with_name(f"{image.stem}-{SINGLES}") / name, data)
        write_atomically(image, picture_file(picture, origin))
        kept.append(Kept(image, latent if result.latents is not None else None))
    return kept
