#!/usr/bin/env node
// `npm create @pypanther my-detections` is `pypanther init my-detections`.
process.argv.splice(2, 0, "init");
require("@pypanther/cli/bin");
