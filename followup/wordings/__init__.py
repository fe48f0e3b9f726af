"""The long lists of wordings that rules look for: data, in the notation of `phrases`, one file for each rule."""
