// Written by `pnpm sync-packs` from the rules in this folder.
import { definePack } from "@pypanther/core";
import { PantherAuditDataModel } from "@pypanther/data-models";
import { PantherDetectionDeleted } from "./panther-detection-deleted";
import { PantherSAMLModified } from "./panther-saml-modified";
import { PantherSensitiveRole } from "./panther-sensitive-role";
import { PantherUserModified } from "./panther-user-modified";

const { name, version } = require("../package.json") as { name: string; version: string };

definePack({
  name,
  version,
  rules: [PantherDetectionDeleted, PantherSAMLModified, PantherSensitiveRole, PantherUserModified],
  dataModels: [PantherAuditDataModel],
});

export { PantherDetectionDeleted, PantherSAMLModified, PantherSensitiveRole, PantherUserModified };
