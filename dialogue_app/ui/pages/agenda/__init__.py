"""The agenda page: the joint table of items, our plan beside it, and the steps between the sides."""
