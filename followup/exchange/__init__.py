"""The exchange with a model: what it is shown, what of its reply does not pass, and what is made of the rest."""
