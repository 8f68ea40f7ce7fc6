"""`t2i train NAME`: runs a training recipe, from its last checkpoint if there is one."""

from t2i_desktop.cli.jobs import add_jobs
from t2i_desktop.cli.options import Commands


def add_parser(commands: Commands) -> None:
    """Describe the command's options."""
    parser = commands(
        "train", help="train a model", description="Train a model, and stop and go on at any time."
    )
    add_jobs(parser, "train")
