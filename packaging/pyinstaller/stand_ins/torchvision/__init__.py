"""Stands in for torchvision in the built program.

openai-clip imports names for its own preparation of pictures, which this program does not use. The real
package would bring compiled parts that fit one build of PyTorch alone.
"""
