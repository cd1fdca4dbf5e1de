// Written by `pnpm sync-packs` from the rules in this folder.
import { definePack } from "@pypanther/core";

import { DecoyDynamoDBAccessed } from "./decoy-dynamodb-accessed";
import { DecoyIAMAssumed } from "./decoy-iam-assumed";
import { DecoyS3Accessed } from "./decoy-s3-accessed";
import { DecoySecretAccessed } from "./decoy-secret-accessed";
import { DecoySystemsManagerParameterAccessed } from "./decoy-systems-manager-parameter-accessed";

const { name, version } = require("../package.json") as { name: string; version: string };

definePack({
  name,
  version,
  rules: [
    DecoyDynamoDBAccessed,
    DecoyIAMAssumed,
    DecoyS3Accessed,
    DecoySecretAccessed,
    DecoySystemsManagerParameterAccessed,
  ],
  dataModels: [],
});

export {
  DecoyDynamoDBAccessed,
  DecoyIAMAssumed,
  DecoyS3Accessed,
  DecoySecretAccessed,
  DecoySystemsManagerParameterAccessed,
};
