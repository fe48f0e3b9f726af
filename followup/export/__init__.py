"""What leaves the program: mail files, mailto: links, JSON documents."""
