"""`t2i train portraits`: one door to the recipes of the three models that draw portraits."""

from collections.abc import Iterator

import torch

from t2i_desktop.engine.portraits.batches import Lessons
from t2i_desktop.engine.portraits.gan_training import GanRun
from t2i_desktop.engine.portraits.preparing import prepare_lessons
from t2i_desktop.engine.portraits.telling import Told
from t2i_desktop.engine.portraits.training_settings import PortraitsTrainingSettings
from t2i_desktop.engine.portraits.vae_training import VaeRun
from t2i_desktop.engine.runner import RunControl


class PortraitsTraining:
    """Trains a VAE, a CVAE or a conditional GAN, as the settings say."""

    def prepare(self, settings: PortraitsTrainingSettings, control: RunControl) -> Iterator[str]:
        """Make pictures and embeddings ready, telling how far it is; raises BadData or MissingModel."""
        listens = settings.model != "vae" and settings.condition != "attributes"
        yield from prepare_lessons(settings, control, settings.clip if listens else "")

    def begin(self, settings: PortraitsTrainingSettings) -> VaeRun | GanRun:
        """Build the networks; raises BadData if nothing is prepared, or MissingModel."""
        lessons = Lessons.open(settings.data, settings.cache, settings.batch_size, settings.seed)
        told = Told(settings, lessons)
        torch.manual_seed(settings.seed)
        return (GanRun if settings.model == "gan" else VaeRun)(settings, lessons, told)
