#!/usr/bin/env node
// npm links one of two commands of this name: both this one and that of the package behind it must do the same.
require("@pypanther/cli/bin");
