"""How fast the program is: ratios against the bare libraries, taken in one run (`make bench`)."""
