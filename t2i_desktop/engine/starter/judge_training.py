"""The recipe of the judge: the same scenes as the starter CLIP, another network, another seed, no attacks."""

from pathlib import Path

import torch
from omegaconf import OmegaConf

from t2i_desktop.engine.networks.tokenizer import Tokenizer, reduced_vocabulary
from t2i_desktop.engine.starter.captions import every_caption_word
from t2i_desktop.engine.starter.contrastive import ContrastiveRun
from t2i_desktop.engine.starter.judge import CONTEXT_LENGTH, Judge
from t2i_desktop.engine.starter.settings import JudgeTrainingSettings
from t2i_desktop.engine.starter.sprites import load_sprites
from t2i_desktop.engine.starter.training import export_model
from t2i_desktop.engine.words import said


class JudgeTraining:
    """`t2i train starter-judge`."""

    def begin(self, settings: JudgeTrainingSettings) -> ContrastiveRun:
        """Build the judge and its data; raises BadData if the emoji are missing."""
        torch.manual_seed(settings.seed)
        vocabulary = reduced_vocabulary(every_caption_word(load_sprites(Path(settings.data)).concepts))
        judge = Judge(Tokenizer(CONTEXT_LENGTH, vocabulary)).to(memory_format=torch.channels_last)
        target = f"{Judge.__module__}.{Judge.__name__}"
        config = OmegaConf.create(
            {"model": {"target": target, "params": {"dimensions": judge.text.out_features}}}
        )

        def export(averaged: Judge) -> None:
            export_model(Path(settings.out), config, averaged.state_dict(), vocabulary)

        return ContrastiveRun(said("Independent judge"), judge, settings, export)
