import { Policy, type Reports, Severity } from "@pypanther/core";
import type { AwsRDSInstance } from "./resources";

/** A database does not take minor versions of its engine by itself. */
export class AWSRDSInstanceAutoMinorVersionUpgradeEnabled extends Policy<AwsRDSInstance> {
  id = "AWS.RDS.Instance.AutoMinorVersionUpgradeEnabled";
  displayName = "AWS RDS Instance Minor Version Upgrades";
  resourceTypes = ["AWS.RDS.Instance"];
  tags = ["AWS", "Panther", "PCI"];
  reports: Reports = { PCI: ["6.2"] };
  defaultSeverity = Severity.LOW;
  defaultDescription =
    "The database does not install minor engine versions by itself. Known holes in its engine stay open until somebody updates it by hand.";
  defaultRunbook =
    "1. Compare the engine version with the newest minor version that RDS offers. " +
    "2. Ask the owner whether updates are made by hand in a set window, and by whom. " +
    "3. Turn automatic minor version upgrades on, and check the maintenance window.";
  defaultReference = "https://amzn.to/2L8POnD";

  policy({ AutoMinorVersionUpgrade }: AwsRDSInstance) {
    return AutoMinorVersionUpgrade === true;
  }
}
