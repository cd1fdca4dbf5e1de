// Written by `pnpm sync-packs` from the rules in this folder.
import { definePack } from "@pypanther/core";
import { GSuiteActivityEventDataModel } from "@pypanther/data-models";
import { GSuiteDriveExternalFileShare } from "./gsuite-drive-external-file-share";
import { GSuiteDriveOverlyVisible } from "./gsuite-drive-overly-visible";
import { GSuiteDriveVisibilityChanged } from "./gsuite-drive-visibility-changed";

const { name, version } = require("../package.json") as { name: string; version: string };

definePack({
  name,
  version,
  rules: [GSuiteDriveExternalFileShare, GSuiteDriveOverlyVisible, GSuiteDriveVisibilityChanged],
  dataModels: [GSuiteActivityEventDataModel],
});

export { GSuiteDriveExternalFileShare, GSuiteDriveOverlyVisible, GSuiteDriveVisibilityChanged };
