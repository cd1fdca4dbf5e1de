import { Policy, type Reports, Severity } from "@pypanther/core";
import { changesNetwork, someAllow } from "@pypanther/helpers/iam-document";
import type { AwsIAMGroup, AwsIAMRole, AwsIAMUser } from "./resources";

/** A policy written straight into a user, role or group lets its holder change networks. */
export class AWSIAMEntityInlinePolicyDoesNotGrantNetworkAdminAccess extends Policy<
  AwsIAMUser | AwsIAMRole | AwsIAMGroup
> {
  id = "AWS.IAM.Entity.InlinePolicyDoesNotGrantNetworkAdminAccess";
  displayName = "IAM Inline Policy Network Admin";
  resourceTypes = ["AWS.IAM.User", "AWS.IAM.Role", "AWS.IAM.Group"];
  tags = ["AWS", "PCI", "Persistence:Valid Accounts"];
  reports: Reports = { PCI: ["1.1.5", "2.2.4", "7.1.2"], "MITRE ATT&CK": ["TA0003:T1078"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "An inline policy lets its holder change networks. It hides from a review of managed policies, and opens ways in and out.";
  defaultRunbook =
    "1. Read the inline policies of the user, role or group. " +
    "2. Ask its owner which network changes it needs. " +
    "3. Move what is needed into a managed policy, and delete the inline one. " +
    "4. Search CloudTrail for network changes that it made.";
  defaultReference = "https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_managed-vs-inline.html";

  /** The access levels of actions that count. */
  adminActions: string[] = ["Tagging", "Write"];
  /** Words in the names of actions that are about networks. */
  networkResources: string[] = [
    "dhcpoptions",
    "internetgateway",
    "networkacl",
    "networkinterface",
    "routetable",
    "securitygroup",
    "subnet",
    "transitgateway",
    "vpc",
    "vpn",
  ];

  policy(entity: AwsIAMUser | AwsIAMRole | AwsIAMGroup) {
    const documents: readonly unknown[] = Object.values(entity.InlinePolicies ?? {});
    return !documents.some((document) =>
      someAllow(document, (statement) => changesNetwork(statement, this.networkResources, this.adminActions)),
    );
  }
}
