#!/bin/sh
# Double click: a window of the Terminal prints the address to open in a browser. Closing the window ends the program.
exec "$(dirname "$0")/switchback"
