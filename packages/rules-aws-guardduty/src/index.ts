// Written by `pnpm sync-packs` from the rules in this folder.
import { definePack } from "@pypanther/core";

import { AWSGuardDutyCriticalSeverityFinding } from "./aws-guardduty-critical-severity-finding";
import { AWSGuardDutyHighSeverityFinding } from "./aws-guardduty-high-severity-finding";
import { AWSGuardDutyLowSeverityFinding } from "./aws-guardduty-low-severity-finding";
import { AWSGuardDutyMediumSeverityFinding } from "./aws-guardduty-medium-severity-finding";

const { name, version } = require("../package.json") as { name: string; version: string };

definePack({
  name,
  version,
  rules: [
    AWSGuardDutyCriticalSeverityFinding,
    AWSGuardDutyHighSeverityFinding,
    AWSGuardDutyLowSeverityFinding,
    AWSGuardDutyMediumSeverityFinding,
  ],
  dataModels: [],
});

export {
  AWSGuardDutyCriticalSeverityFinding,
  AWSGuardDutyHighSeverityFinding,
  AWSGuardDutyLowSeverityFinding,
  AWSGuardDutyMediumSeverityFinding,
};
