import { itemsOf, numberOf, Policy, type Reports, Severity } from "@pypanther/core";
import { isAllIPv6 } from "@pypanther/helpers/network";
import type { AwsEC2NetworkACL } from "./resources";

const SSH = 22;

type Entry = NonNullable<NonNullable<AwsEC2NetworkACL["Entries"]>[number]>;

/** Whether an entry is about SSH; one that allows ports which cannot be read is. */
function coversSsh({ PortRange, RuleAction }: Entry): boolean {
  if (!PortRange) return true;
  const from = numberOf(PortRange.From);
  const to = numberOf(PortRange.To);
  return from === undefined || to === undefined ? RuleAction !== "deny" : from <= SSH && SSH <= to;
}

/** Where an entry stands; one without a number comes first when it allows, last when it denies. */
function place({ RuleAction, RuleNumber }: Entry): number {
  return numberOf(RuleNumber) ?? (RuleAction === "deny" ? Infinity : -Infinity);
}

/** A subnet's network ACL lets the whole internet reach SSH. */
export class AWSNetworkACLRestrictedSSH extends Policy<AwsEC2NetworkACL> {
  id = "AWS.NetworkACL.RestrictedSSH";
  displayName = "AWS Network ACL Restricts SSH";
  resourceTypes = ["AWS.EC2.NetworkACL"];
  tags = ["AWS", "Panther", "Lateral Movement:Remote Services"];
  reports: Reports = { "MITRE ATT&CK": ["TA0008:T1021"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "The network ACL lets every address reach port 22 of its subnets. Scanners find such ports within minutes and try passwords.";
  defaultRunbook =
    "1. Find the first entry that lets 0.0.0.0/0 or ::/0 reach port 22. " +
    "2. Deny it, or limit it to the addresses of your administrators. " +
    "3. Search the flow logs and login records of the machines behind it for strangers.";
  defaultReference = "https://docs.aws.amazon.com/vpc/latest/userguide/vpc-recommended-nacl-rules.html";

  policy({ Entries }: AwsEC2NetworkACL) {
    if (!Array.isArray(Entries)) return false;
    const inbound = itemsOf(Entries).filter(({ Egress }) => !Egress);
    return [
      inbound.filter(({ CidrBlock }) => CidrBlock === "0.0.0.0/0"),
      inbound.filter(({ Ipv6CidrBlock }) => isAllIPv6(Ipv6CidrBlock)),
    ].every((family) => {
      const [first] = family.filter(coversSsh).sort((a, b) => place(a) - place(b));
      return first === undefined || first.RuleAction === "deny";
    });
  }
}
