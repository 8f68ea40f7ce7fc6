"""What prompts become: one sum where they are plain, each by itself where they are not; what is told."""

import numpy as np
import pytest
import torch
from PIL import Image, ImageOps

from t2i_desktop.engine.errors import BadSettings
from t2i_desktop.engine.guidance.prompts import PromptReader, reading_notes


def _targets(clip, settings, step: int = 0):
    return PromptReader(clip).targets(settings, step)


def test_target_is_the_normalised_sum_of_raw_embeddings(clip, settings):
    attract, repel = _targets(clip, settings(w1=1.5, w2=0.25, alpha=1.2, beta=0.7)).acting
    include, extras, exclude = clip.encode_texts(["a red apple", "soft watercolour", "blurry picture"])
    expected = 1.5 * include + 0.25 * extras
    torch.testing.assert_close(attract.embedding, expected / expected.norm())
    torch.testing.assert_close(repel.embedding, exclude)
    assert (attract.weight, repel.weight) == (1.2, -0.7)
    assert include.norm() != pytest.approx(1, abs=0.01)  # so that normalising first would have shown


def test_empty_prompts_are_left_out_not_embedded(clip, settings):
    targets = _targets(clip, settings(exclude="", extras="  "))
    (include,) = clip.encode_texts(["a red apple"])
    (attract,) = targets.acting
    torch.testing.assert_close(attract.embedding, include / include.norm())
    assert [prompt.field for prompt in targets.prompts] == ["include"]


def test_extras_alone_are_a_target(clip, settings):
    attract, _ = _targets(clip, settings(include="")).acting
    (extras,) = clip.encode_texts(["soft watercolour"])
    torch.testing.assert_close(attract.embedding, extras / extras.norm())


def test_each_prompt_is_one_vector_with_its_field_and_text(clip, settings):
    prompts = _targets(clip, settings()).prompts
    assert [tuple(prompt.target.embedding.shape) for prompt in prompts] == [(16,)] * 3
    named = {prompt.field: prompt.text for prompt in prompts}
    assert named == {"include": "a red apple", "exclude": "blurry picture", "extras": "soft watercolour"}


@pytest.mark.parametrize("weights", [{"extras": "", "w1": 0}, {"include": "a:0 | red:0"}])
def test_weights_that_cancel_are_refused(clip, settings, weights):
    with pytest.raises(BadSettings, match="Set Include weight"):
        _targets(clip, settings(**{"w2": 0} | weights))


@pytest.mark.parametrize(
    ("field", "text"),
    [
        ("include", "a red apple | banana"),
        ("include", "a red apple:2"),
        ("exclude", "blurry picture:1:0.9"),
        ("extras", "@noise(3)"),
    ],
)
def test_one_sign_of_the_language_makes_every_prompt_act_by_itself(clip, settings, field, text):
    plain, signed = (_targets(clip, settings(**given)) for given in ({}, {field: text}))
    assert len(plain.acting) == 2
    assert signed.acting == tuple(prompt.target for prompt in signed.prompts)
    assert len(signed.acting) >= 3


def test_a_weight_of_1_is_no_weight(clip, settings):
    plain, written = (_targets(clip, settings(include=text)) for text in ("a red apple", "a red apple:1"))
    assert torch.equal(plain.acting[0].embedding, written.acting[0].embedding)


def test_each_prompt_has_the_weight_of_its_field_times_its_own(clip, settings):
    targets = _targets(
        clip,
        settings(
            include="a red apple:1.5 | banana:-0.3:0.8", exclude="blurry:2", extras="soft",
            w1=2, w2=0.25, alpha=3, beta=0.7,
        ),
    )  # fmt: skip
    found = [
        (prompt.field, prompt.text, prompt.target.weight, prompt.target.stop) for prompt in targets.prompts
    ]
    assert found == [
        ("include", "a red apple", pytest.approx(9), None),
        ("include", "banana", pytest.approx(-1.8), 0.8),
        ("exclude", "blurry", pytest.approx(-1.4), None),
        ("extras", "soft", pytest.approx(0.75), None),
    ]
    embeddings = torch.stack([target.embedding for target in targets.acting])
    torch.testing.assert_close(embeddings, clip.encode_texts(["a red apple", "banana", "blurry", "soft"]))


def test_scenes_come_in_their_steps(clip, settings):
    asked = settings(include="apple ^ banana", exclude="", extras="soft ^ blue:2", story_every=5)
    reader = PromptReader(clip)
    texts = [[p.text for p in reader.targets(asked, step).prompts] for step in (0, 4, 5, 100)]
    assert texts == [["apple", "soft"], ["apple", "soft"], ["banana", "blue"], ["banana", "blue"]]
    assert [len(reader.targets(asked, step).acting) for step in (4, 5)] == [1, 2]  # a sum, then each alone


@pytest.fixture
def photograph(tmp_path):
    """A wide picture with transparent parts that its camera held upside down."""
    pixels = np.random.default_rng(6).integers(0, 256, (30, 50, 4), np.uint8)
    image = Image.fromarray(pixels)
    image.getexif()[0x0112] = 3
    image.save(tmp_path / "photo: a|b.png", exif=image.getexif())
    return tmp_path / "photo: a|b.png"


def test_a_picture_prompt_is_the_embedding_of_its_picture(clip, settings, photograph):
    targets = _targets(clip, settings(include=f'@"{photograph}":0.5', exclude="", extras=""))
    (prompt,) = targets.prompts
    with Image.open(photograph) as image:
        upright = ImageOps.exif_transpose(image)
        assert upright.getpixel((0, 0)) == image.getpixel((49, 29))
    white = Image.new("RGBA", upright.size, "white")
    white.alpha_composite(upright)
    square = white.crop((10, 0, 40, 30)).resize((16, 16), Image.Resampling.LANCZOS).convert("RGB")
    pixels = torch.from_numpy(np.array(square)).permute(2, 0, 1)[None] / 255
    expected = clip.encode_images(pixels)[0]
    assert torch.cosine_similarity(prompt.target.embedding, expected, dim=0) > 0.9999
    assert prompt.target.weight == 0.5
    assert prompt.text == f'@"{photograph}"'


def test_a_picture_is_read_once(clip, settings, photograph):
    reader, asked = PromptReader(clip), settings(include=f'@"{photograph}" ^ apple', story_every=1)
    reader.read_all(asked)
    photograph.unlink()
    assert reader.targets(asked, 0).prompts[0].target.embedding.isfinite().all()


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (None, r"boat\.png is not there\. Correct"),
        (b"no picture", r"boat\.png cannot be read\. Choose a PNG"),
    ],
)
def test_a_picture_of_any_scene_that_cannot_be_read_is_a_sentence_at_once(
    clip, settings, tmp_path, content, sentence
):
    if content:
        (tmp_path / "boat.png").write_bytes(content)
    with pytest.raises(BadSettings, match=sentence):
        PromptReader(clip).read_all(settings(include=f'apple ^ banana ^ @"{tmp_path / "boat.png"}"'))


def test_noise_is_a_unit_vector_of_its_seed_alone(clip, settings):
    def noise(seed: int):
        targets = _targets(clip, settings(include=f"@noise({seed}):0.3", exclude="", extras=""))
        return targets.prompts[0].target.embedding

    before = torch.get_rng_state()
    assert noise(42).norm() == pytest.approx(1, abs=1e-6)
    assert torch.equal(noise(42), noise(42))
    assert abs(torch.cosine_similarity(noise(42), noise(43), dim=0)) < 0.9
    assert torch.equal(before, torch.get_rng_state())
    expected = torch.randn(16, generator=torch.Generator().manual_seed(42))
    torch.testing.assert_close(noise(42), expected / expected.norm())


def test_unknown_words_of_all_prompts_are_told_once(clip, settings):
    asked = settings(include="a red zeppelin", extras="soft zeppelin", exclude="blurry walrus")
    (note,) = reading_notes([clip, clip], asked)
    assert "does not know “zeppelin”, “walrus”," in note


def test_notes_tell_of_the_words_of_every_scene_and_of_nothing_else(clip, settings, photograph):
    include = rf'a red zeppelin:2 ^ @"{photograph}" | @noise(4) ^ banana | a sailor\: blue:-1:-1'
    (note,) = reading_notes([clip], settings(include=include, exclude="walrus:0.5"))
    assert "does not know “zeppelin”, “sailor”, “walrus”," in note


def test_a_long_prompt_of_any_scene_is_told_with_the_place(clip, settings):
    long = "a red green blue apple on a blue background a soft banana"
    (note,) = reading_notes([clip], settings(include=f"apple ^ banana | {long}:2 ^ {long}"))
    assert "Include is longer than CLIP reads" in note
    assert "“soft banana”" in note
