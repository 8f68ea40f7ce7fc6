"""The frozen networks: thin wrappers that load `clip` and `taming` architectures from yaml and safetensors."""
