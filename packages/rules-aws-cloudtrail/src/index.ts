// Written by `pnpm sync-packs` from the rules in this folder.
import { definePack } from "@pypanther/core";
import { AwsCloudTrailDataModel } from "@pypanther/data-models";
import { AWSConsoleRootLogin } from "./aws-console-root-login";

const { name, version } = require("../package.json") as { name: string; version: string };

definePack({ name, version, rules: [AWSConsoleRootLogin], dataModels: [AwsCloudTrailDataModel] });

export { AWSConsoleRootLogin };
