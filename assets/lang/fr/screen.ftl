# What the window and the command line say.
