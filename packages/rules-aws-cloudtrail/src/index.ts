// Written by `pnpm sync-packs` from the rules in this folder.
import { definePack } from "@pypanther/core";
import { AwsCloudTrailDataModel } from "@pypanther/data-models";
import { name, version } from "../package.json";
import * as correlationRules from "./correlation-rules";
import * as rules from "./rules";

definePack({
  name,
  version,
  rules: Object.values(rules),
  detections: Object.values(correlationRules),
  dataModels: [AwsCloudTrailDataModel],
});

export * from "./correlation-rules";
export * from "./rules";
