"""The demo: a film made on the machine, and faces of nobody."""
