"""From an interview and a brief to a draft: facts turned from shorthand into the candidate's own sentences."""
