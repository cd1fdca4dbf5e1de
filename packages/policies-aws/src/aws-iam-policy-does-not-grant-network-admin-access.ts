import { Policy, type Reports, Severity } from "@pypanther/core";
import { changesNetwork, someAllow } from "@pypanther/helpers/iam-document";
import type { AwsIAMPolicy } from "./resources";

/** A managed policy lets its holder change networks. */
export class AWSIAMPolicyDoesNotGrantNetworkAdminAccess extends Policy<AwsIAMPolicy> {
  id = "AWS.IAM.Policy.DoesNotGrantNetworkAdminAccess";
  displayName = "AWS IAM Policy Does Not Grant Network Admin Access";
  resourceTypes = ["AWS.IAM.Policy"];
  tags = ["AWS", "PCI", "Privilege Escalation:Valid Accounts"];
  reports: Reports = { PCI: ["1.1.5"], "MITRE ATT&CK": ["TA0004:T1078"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "The policy allows actions that change networks. Whoever takes over one of its holders can open ways in and out.";
  defaultRunbook =
    "1. Find the actions in the document that change networks. " +
    "2. List who has the policy, and who of them manages networks. " +
    "3. Move these actions into a policy for those who do.";
  defaultReference = "https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies.html";

  /** The access levels of actions that count. */
  adminActions: string[] = ["Tagging", "Write"];
  /** Words in the names of actions that are about networks. */
  networkResources: string[] = ["vpc", "securitygroup", "networkacl", "routetable"];

  policy({ Path, PolicyDocument }: AwsIAMPolicy) {
    return (
      Path === "/aws-service-role/" ||
      !someAllow(PolicyDocument, (statement) => changesNetwork(statement, this.networkResources, this.adminActions))
    );
  }
}
