"""The page's parts; only these modules and app.py import streamlit."""
