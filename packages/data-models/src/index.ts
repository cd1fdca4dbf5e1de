import type { DataModelClass } from "@pypanther/core";
import { AmazonEksAuditDataModel } from "./amazon-eks-audit";
import { AsanaAuditDataModel } from "./asana-audit";
import { AtlassianAuditDataModel } from "./atlassian-audit";
import { AwsAlbDataModel } from "./aws-alb";
import { AwsCloudTrailDataModel } from "./aws-cloudtrail";
import { AwsS3ServerAccessDataModel } from "./aws-s3-server-access";
import { AwsVpcDnsDataModel } from "./aws-vpc-dns";
import { AwsVpcFlowDataModel } from "./aws-vpc-flow";
import { AzureAuditDataModel } from "./azure-audit";
import { AzureMonitorActivityDataModel } from "./azure-monitor-activity";
import { BoxEventDataModel } from "./box-event";
import { CarbonBlackEndpointEventDataModel } from "./carbonblack-endpoint-event";
import { CiscoUmbrellaDnsDataModel } from "./cisco-umbrella-dns";
import { CloudflareFirewallDataModel } from "./cloudflare-firewall";
import { CloudflareHttpRequestDataModel } from "./cloudflare-http-request";
import { CrowdstrikeFdrEventDataModel } from "./crowdstrike-fdr-event";
import { GcpAuditLogDataModel } from "./gcp-audit-log";
import { GitHubAuditDataModel } from "./github-audit";
import { GSuiteActivityEventDataModel } from "./gsuite-activity-event";
import { GSuiteReportsDataModel } from "./gsuite-reports";
import { NotionAuditLogsDataModel } from "./notion-audit-logs";
import { OcsfDnsActivityDataModel } from "./ocsf-dns-activity";
import { OcsfNetworkActivityDataModel } from "./ocsf-network-activity";
import { OktaSystemLogDataModel } from "./okta-system-log";
import { OneLoginEventsDataModel } from "./onelogin-events";
import { OnePasswordItemUsageDataModel } from "./onepassword-item-usage";
import { OnePasswordSignInAttemptDataModel } from "./onepassword-sign-in-attempt";
import { PantherAuditDataModel } from "./panther-audit";
import { SentinelOneDeepVisibilityDataModel } from "./sentinelone-deep-visibility";
import { SlackAccessLogsDataModel } from "./slack-access-logs";
import { SlackAuditLogsDataModel } from "./slack-audit-logs";
import { SlackIntegrationLogsDataModel } from "./slack-integration-logs";
import { ZendeskAuditDataModel } from "./zendesk-audit";
import { ZoomActivityDataModel } from "./zoom-activity";
import { ZoomOperationDataModel } from "./zoom-operation";

export {
  AmazonEksAuditDataModel,
  AsanaAuditDataModel,
  AtlassianAuditDataModel,
  AwsAlbDataModel,
  AwsCloudTrailDataModel,
  AwsS3ServerAccessDataModel,
  AwsVpcDnsDataModel,
  AwsVpcFlowDataModel,
  AzureAuditDataModel,
  AzureMonitorActivityDataModel,
  BoxEventDataModel,
  CarbonBlackEndpointEventDataModel,
  CiscoUmbrellaDnsDataModel,
  CloudflareFirewallDataModel,
  CloudflareHttpRequestDataModel,
  CrowdstrikeFdrEventDataModel,
  GcpAuditLogDataModel,
  GitHubAuditDataModel,
  GSuiteActivityEventDataModel,
  GSuiteReportsDataModel,
  NotionAuditLogsDataModel,
  OcsfDnsActivityDataModel,
  OcsfNetworkActivityDataModel,
  OktaSystemLogDataModel,
  OneLoginEventsDataModel,
  OnePasswordItemUsageDataModel,
  OnePasswordSignInAttemptDataModel,
  PantherAuditDataModel,
  SentinelOneDeepVisibilityDataModel,
  SlackAccessLogsDataModel,
  SlackAuditLogsDataModel,
  SlackIntegrationLogsDataModel,
  ZendeskAuditDataModel,
  ZoomActivityDataModel,
  ZoomOperationDataModel,
};

/** Every managed data model. */
export const dataModels: readonly DataModelClass[] = [
  AmazonEksAuditDataModel,
  AsanaAuditDataModel,
  AtlassianAuditDataModel,
  AwsAlbDataModel,
  AwsCloudTrailDataModel,
  AwsS3ServerAccessDataModel,
  AwsVpcDnsDataModel,
  AwsVpcFlowDataModel,
  AzureAuditDataModel,
  AzureMonitorActivityDataModel,
  BoxEventDataModel,
  CarbonBlackEndpointEventDataModel,
  CiscoUmbrellaDnsDataModel,
  CloudflareFirewallDataModel,
  CloudflareHttpRequestDataModel,
  CrowdstrikeFdrEventDataModel,
  GcpAuditLogDataModel,
  GitHubAuditDataModel,
  GSuiteActivityEventDataModel,
  GSuiteReportsDataModel,
  NotionAuditLogsDataModel,
  OcsfDnsActivityDataModel,
  OcsfNetworkActivityDataModel,
  OktaSystemLogDataModel,
  OneLoginEventsDataModel,
  OnePasswordItemUsageDataModel,
  OnePasswordSignInAttemptDataModel,
  PantherAuditDataModel,
  SentinelOneDeepVisibilityDataModel,
  SlackAccessLogsDataModel,
  SlackAuditLogsDataModel,
  SlackIntegrationLogsDataModel,
  ZendeskAuditDataModel,
  ZoomActivityDataModel,
  ZoomOperationDataModel,
];
