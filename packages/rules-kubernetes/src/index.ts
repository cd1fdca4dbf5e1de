// Written by `pnpm sync-packs` from the rules in this folder.
import { definePack } from "@pypanther/core";
import { AmazonEksAuditDataModel, AzureMonitorActivityDataModel, GcpAuditLogDataModel } from "@pypanther/data-models";
import { name, version } from "../package.json";
import * as rules from "./rules";

definePack({
  name,
  version,
  rules: Object.values(rules),
  dataModels: [AmazonEksAuditDataModel, AzureMonitorActivityDataModel, GcpAuditLogDataModel],
});

export * from "./rules";
