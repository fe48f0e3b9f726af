"""LanguageTool on this machine: getting it, running one server for all who ask, and what state both are in.

folder    where its files lie            java, jars, maven, download, setup   getting it
launch    starting Java                  supervisor, server                   running it
archive   making the start faster        policy, client                       asking it
"""

VERSION = "6.8"
