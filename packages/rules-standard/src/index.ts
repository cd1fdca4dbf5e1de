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
import { StandardAdminRoleAssigned } from "./standard-admin-role-assigned";
import { StandardBruteForceByIP } from "./standard-brute-force-by-ip";
import { StandardBruteForceByUser } from "./standard-brute-force-by-user";
import { StandardDNSBase64 } from "./standard-dns-base64";
import { StandardGreyNoiseV3MaliciousIP } from "./standard-greynoise-v3-malicious-ip";
import { StandardImpossibleTravelLogin } from "./standard-impossible-travel-login";
import { StandardMFADisabled } from "./standard-mfa-disabled";
import { StandardMaliciousSSODNSLookup } from "./standard-malicious-ssodns-lookup";
import { StandardOTXMaliciousIndicator } from "./standard-otx-malicious-indicator";
import { StandardSignInFromRogueState } from "./standard-sign-in-from-rogue-state";

const { name, version } = require("../package.json") as { name: string; version: string };

definePack({
  name,
  version,
  rules: [
    StandardAdminRoleAssigned,
    StandardBruteForceByIP,
    StandardBruteForceByUser,
    StandardDNSBase64,
    StandardGreyNoiseV3MaliciousIP,
    StandardImpossibleTravelLogin,
    StandardMFADisabled,
    StandardMaliciousSSODNSLookup,
    StandardOTXMaliciousIndicator,
    StandardSignInFromRogueState,
  ],
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

export {
  StandardAdminRoleAssigned,
  StandardBruteForceByIP,
  StandardBruteForceByUser,
  StandardDNSBase64,
  StandardGreyNoiseV3MaliciousIP,
  StandardImpossibleTravelLogin,
  StandardMFADisabled,
  StandardMaliciousSSODNSLookup,
  StandardOTXMaliciousIndicator,
  StandardSignInFromRogueState,
};
