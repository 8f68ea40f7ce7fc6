"""CLIP guidance: the latent of a frozen VQGAN is optimised until CLIP says the picture matches the prompt."""
