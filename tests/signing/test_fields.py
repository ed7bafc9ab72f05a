"""Signature fields as a person would list them."""

from __future__ import annotations

import io
from typing import Any

import pikepdf
import pytest

from dialogue_app.errors import SigningError
from dialogue_app.signing.fields import signature_fields


def test_that_empty_fields_are_listed_in_the_order_of_the_form(unsigned: bytes) -> None:
    us, cu = signature_fields(unsigned)
    assert (us.name, us.order, us.page, us.signed) == ("Signature.US", 1, 2, False)
    assert (cu.name, cu.order, cu.page, cu.signed) == ("Signature.CU", 2, 2, False)
    assert us.visible and "head of delegation US" in us.tooltip
    assert not us.locks_document and not cu.locks_document


def test_that_each_signature_fills_one_field(by_us: bytes, by_both: bytes) -> None:
    assert [state.signed for state in signature_fields(by_us)] == [True, False]
    assert [state.signed for state in signature_fields(by_both)] == [True, True]


def test_that_a_document_without_a_form_has_none(table: Any) -> None:
    assert signature_fields(table.make_pdf(fields=())) == ()


def test_that_a_field_name_with_a_full_stop_is_refused(unsigned: bytes) -> None:
    output = io.BytesIO()
    with pikepdf.open(io.BytesIO(unsigned)) as pdf:
        pdf.Root.AcroForm.Fields[0]["/T"] = pikepdf.String("Signature.of")
        pdf.Root.AcroForm.Fields[0].Kids[0]["/T"] = pikepdf.String("US.head")
        pdf.save(output)
    with pytest.raises(SigningError, match="holds a full stop"):
        signature_fields(output.getvalue())
