"""The frozen networks: thin wrappers around `clip` and `taming`, loaded from yaml and safetensors."""

import warnings

# The clip package imports pkg_resources; people who run this program cannot act on that warning.
warnings.filterwarnings("ignore", "pkg_resources is deprecated as an API")
