"""What somebody reads who has never been here."""

import streamlit as st


def draw_welcome() -> None:
    """Draw what will stand here."""
    st.header("What you get", anchor=False)
    st.markdown(
        "After an interview, a good follow-up message makes a difference, and is hard to write. Paste whatever you noted, "
        "tidy or not. From it comes, in a second or two:"
    )
    st.markdown(
        "- **a day to write on**, with the reasons\n"
        "- **a message in your own facts**, for each person you met, in four tones\n"
        "- **a second pair of eyes** on it: what is missing, what sounds wrong, what your notes do not say"
    )
    st.markdown("You change what you like, and send it yourself, from your own mail program.")
    st.caption("No account. Your notes stay on this machine, and nothing is sent anywhere unless you say so.")
