import { RuleTest } from "@pypanther/core";
import { AWSRDSMasterPasswordUpdated } from "../src/aws-rds-master-password-updated";
import { cloudTrailLog } from "./cloudtrail-log";

const response = {
  dBInstanceArn: "arn:aws:rds:eu-west-1:401256739912:db:ledger-1",
  pendingModifiedValues: { masterUserPassword: "****" },
};
const modified = cloudTrailLog({
  eventSource: "rds.amazonaws.com",
  eventName: "ModifyDBInstance",
  responseElements: response,
});

export const tests = [
  new RuleTest({
    name: "the password is changed",
    expectedResult: true,
    log: modified,
    expectedTitle: "Master password of RDS instance [arn:aws:rds:eu-west-1:401256739912:db:ledger-1] changed",
  }),
  new RuleTest({
    name: "something else is changed",
    expectedResult: false,
    log: { ...modified, responseElements: { ...response, pendingModifiedValues: { allocatedStorage: 100 } } },
  }),
  new RuleTest({
    name: "nothing came of the call",
    expectedResult: false,
    log: { ...modified, responseElements: null },
  }),
  new RuleTest({
    name: "a cluster's password",
    expectedResult: false,
    log: { ...modified, eventName: "ModifyDBCluster" },
  }),
];

export { AWSRDSMasterPasswordUpdated as rule };
