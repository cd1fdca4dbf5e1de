// Written by `pnpm sync-packs` from the rules in this folder.
import { definePack } from "@pypanther/core";

import { UpwindDetectionAPIPassthrough } from "./upwind-detection-api-passthrough";
import { UpwindDetectionNetworkPassthrough } from "./upwind-detection-network-passthrough";
import { UpwindDetectionPosturePassthrough } from "./upwind-detection-posture-passthrough";
import { UpwindDetectionRuntimePassthrough } from "./upwind-detection-runtime-passthrough";
import { UpwindDetectionVulnerabilityPassthrough } from "./upwind-detection-vulnerability-passthrough";

const { name, version } = require("../package.json") as { name: string; version: string };

definePack({
  name,
  version,
  rules: [
    UpwindDetectionAPIPassthrough,
    UpwindDetectionNetworkPassthrough,
    UpwindDetectionPosturePassthrough,
    UpwindDetectionRuntimePassthrough,
    UpwindDetectionVulnerabilityPassthrough,
  ],
  dataModels: [],
});

export {
  UpwindDetectionAPIPassthrough,
  UpwindDetectionNetworkPassthrough,
  UpwindDetectionPosturePassthrough,
  UpwindDetectionRuntimePassthrough,
  UpwindDetectionVulnerabilityPassthrough,
};
