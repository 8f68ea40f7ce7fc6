"""The frozen networks: thin wrappers around `clip` and `taming`, loaded from yaml and safetensors."""
