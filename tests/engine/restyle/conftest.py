"""The tiny models of guidance."""

from tests.engine.guidance.conftest import catalog as catalog
from tests.engine.guidance.conftest import vqgan as vqgan
