// Written by `pnpm sync-packs` from the rules in this folder.
import { definePack } from "@pypanther/core";
import { AwsS3ServerAccessDataModel } from "@pypanther/data-models";
import { AWSS3ServerAccessError } from "./aws-s3-server-access-error";
import { AWSS3ServerAccessIPWhitelist } from "./aws-s3-server-access-ip-whitelist";
import { AWSS3ServerAccessInsecure } from "./aws-s3-server-access-insecure";
import { AWSS3ServerAccessUnauthenticated } from "./aws-s3-server-access-unauthenticated";
import { AWSS3ServerAccessUnknownRequester } from "./aws-s3-server-access-unknown-requester";

const { name, version } = require("../package.json") as { name: string; version: string };

definePack({
  name,
  version,
  rules: [
    AWSS3ServerAccessError,
    AWSS3ServerAccessIPWhitelist,
    AWSS3ServerAccessInsecure,
    AWSS3ServerAccessUnauthenticated,
    AWSS3ServerAccessUnknownRequester,
  ],
  dataModels: [AwsS3ServerAccessDataModel],
});

export {
  AWSS3ServerAccessError,
  AWSS3ServerAccessIPWhitelist,
  AWSS3ServerAccessInsecure,
  AWSS3ServerAccessUnauthenticated,
  AWSS3ServerAccessUnknownRequester,
};
