// Written by `pnpm sync-packs` from the rules in this folder.
import { definePack } from "@pypanther/core";
import {
  AmazonEksAuditDataModel,
  AsanaAuditDataModel,
  AtlassianAuditDataModel,
  AwsAlbDataModel,
  AwsCloudTrailDataModel,
  AwsVpcDnsDataModel,
  AwsVpcFlowDataModel,
  AzureAuditDataModel,
  AzureMonitorActivityDataModel,
  BoxEventDataModel,
  CiscoUmbrellaDnsDataModel,
  CloudflareFirewallDataModel,
  CloudflareHttpRequestDataModel,
  CrowdstrikeFdrEventDataModel,
  GSuiteActivityEventDataModel,
  GcpAuditLogDataModel,
  GitHubAuditDataModel,
  NotionAuditLogsDataModel,
  OktaSystemLogDataModel,
  OneLoginEventsDataModel,
  OnePasswordSignInAttemptDataModel,
  ZendeskAuditDataModel,
  ZoomActivityDataModel,
} from "@pypanther/data-models";
import { name, version } from "../package.json";
import * as rules from "./rules";

definePack({
  name,
  version,
  rules: Object.values(rules),
  dataModels: [
    AmazonEksAuditDataModel,
    AsanaAuditDataModel,
    AtlassianAuditDataModel,
    AwsAlbDataModel,
    AwsCloudTrailDataModel,
    AwsVpcDnsDataModel,
    AwsVpcFlowDataModel,
    AzureAuditDataModel,
    AzureMonitorActivityDataModel,
    BoxEventDataModel,
    CiscoUmbrellaDnsDataModel,
    CloudflareFirewallDataModel,
    CloudflareHttpRequestDataModel,
    CrowdstrikeFdrEventDataModel,
    GSuiteActivityEventDataModel,
    GcpAuditLogDataModel,
    GitHubAuditDataModel,
    NotionAuditLogsDataModel,
    OktaSystemLogDataModel,
    OneLoginEventsDataModel,
    OnePasswordSignInAttemptDataModel,
    ZendeskAuditDataModel,
    ZoomActivityDataModel,
  ],
});

export * from "./rules";
