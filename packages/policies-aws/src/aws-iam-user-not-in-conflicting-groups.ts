import { itemsOf, Policy, type Reports, Severity, textOf } from "@pypanther/core";
import type { AwsIAMUser } from "./resources";

/** One person holds two duties that must be kept apart. */
export class AWSIAMUserNotInConflictingGroups extends Policy<AwsIAMUser> {
  id = "AWS.IAM.User.NotInConflictingGroups";
  displayName = "AWS IAM User Not In Conflicting Groups";
  enabled = false;
  resourceTypes = ["AWS.IAM.User"];
  tags = [
    "AWS",
    "Configuration Required",
    "Security, Identity & Compliance",
    "PCI",
    "Privilege Escalation:Valid Accounts",
  ];
  reports: Reports = { PCI: ["7.2.2"], "MITRE ATT&CK": ["TA0004:T1078"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "The user is in two groups whose duties must be kept apart. Alone, they can do and hide what should take two people.";
  defaultRunbook =
    "1. Look up the two groups in the tunable. " +
    "2. Ask the manager of the user which duty is theirs. " +
    "3. Take the user out of the other group.";
  defaultReference = "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_groups.html";

  /** Sets of groups of which a user may be in one only. */
  groupConflicts: (readonly string[])[] = [["PROD_ADMIN", "DEV"]];

  policy({ Groups }: AwsIAMUser) {
    const names = new Set(itemsOf(Groups).map(({ GroupName }) => textOf(GroupName)));
    return this.groupConflicts.every((conflict) => new Set(conflict.filter((name) => names.has(name))).size <= 1);
  }
}
