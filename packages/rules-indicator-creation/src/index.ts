// Written by `pnpm sync-packs` from the rules in this folder.
import { definePack } from "@pypanther/core";
import { AwsCloudTrailDataModel, OneLoginEventsDataModel, ZoomOperationDataModel } from "@pypanther/data-models";
import { StandardNewAWSAccountCreated } from "./standard-new-aws-account-created";
import { StandardNewUserAccountCreated } from "./standard-new-user-account-created";

const { name, version } = require("../package.json") as { name: string; version: string };

definePack({
  name,
  version,
  rules: [StandardNewAWSAccountCreated, StandardNewUserAccountCreated],
  dataModels: [AwsCloudTrailDataModel, OneLoginEventsDataModel, ZoomOperationDataModel],
});

export { StandardNewAWSAccountCreated, StandardNewUserAccountCreated };
