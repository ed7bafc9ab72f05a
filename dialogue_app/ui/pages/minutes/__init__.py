"""The minutes page: from draft to signed paper, both languages beside each other."""
