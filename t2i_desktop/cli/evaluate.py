"""`t2i evaluate NAME`: measures models and prints the figures, from its last checkpoint if there is one."""

from t2i_desktop.cli.jobs import add_jobs
from t2i_desktop.cli.options import Commands


def add_parser(commands: Commands) -> None:
    """Describe the command's options."""
    parser = commands(
        "evaluate",
        help="measure how good models are",
        description="Draw prompts that were not in training, judge the pictures, and print the figures.",
    )
    add_jobs(parser, "evaluate")
