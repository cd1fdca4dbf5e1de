// Written by `pnpm sync-packs` from the rules in this folder.
import { definePack } from "@pypanther/core";
import { OnePasswordItemUsageDataModel, OnePasswordSignInAttemptDataModel } from "@pypanther/data-models";
import { OnePasswordLutSensitiveItem } from "./onepassword-lut-sensitive-item";
import { OnePasswordSensitiveItem } from "./onepassword-sensitive-item";
import { OnePasswordUnusualClient } from "./onepassword-unusual-client";

const { name, version } = require("../package.json") as { name: string; version: string };

definePack({
  name,
  version,
  rules: [OnePasswordLutSensitiveItem, OnePasswordSensitiveItem, OnePasswordUnusualClient],
  dataModels: [OnePasswordItemUsageDataModel, OnePasswordSignInAttemptDataModel],
});

export { OnePasswordLutSensitiveItem, OnePasswordSensitiveItem, OnePasswordUnusualClient };
