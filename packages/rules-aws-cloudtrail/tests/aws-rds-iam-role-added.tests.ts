import { RuleTest } from "@pypanther/core";
import { AWSRDSIAMRoleAdded } from "../src/aws-rds-iam-role-added";
import { cloudTrailLog, contextOf, user } from "./cloudtrail-log";

const arn = "arn:aws:iam::401256739912:role/ledger-export";
const added = cloudTrailLog({
  eventSource: "rds.amazonaws.com",
  eventName: "AddRoleToDBInstance",
  userIdentity: user,
  requestParameters: { dBInstanceIdentifier: "ledger-1", roleArn: arn, featureName: "s3Export" },
});

export const tests = [
  new RuleTest({
    name: "an instance gets a role",
    expectedResult: true,
    log: added,
    expectedTitle: `[ines] added role [${arn}] to RDS instance [ledger-1]`,
    expectedDedup: "401256739912:eu-west-1:ledger-1",
    expectedAlertContext: contextOf(added, {
      db_identifier: "ledger-1",
      db_instance_arn: "N/A",
      role_arn: arn,
      feature_name: "s3Export",
    }),
  }),
  new RuleTest({
    name: "a cluster gets a role",
    expectedResult: true,
    log: {
      ...added,
      eventName: "AddRoleToDBCluster",
      requestParameters: { dBClusterIdentifier: "ledger", roleArn: arn },
    },
    expectedTitle: `[ines] added role [${arn}] to RDS cluster [ledger]`,
  }),
  new RuleTest({
    name: "nothing is named",
    expectedResult: true,
    log: { ...added, requestParameters: null },
    expectedTitle: "[ines] added role of unknown name to RDS instance of unknown name",
    expectedDedup: "401256739912:eu-west-1:unknown",
  }),
  new RuleTest({
    name: "a role is removed",
    expectedResult: false,
    log: { ...added, eventName: "RemoveRoleFromDBInstance" },
  }),
  new RuleTest({
    name: "the call fails",
    expectedResult: false,
    log: { ...added, errorCode: "DBInstanceRoleAlreadyExists" },
  }),
];

export { AWSRDSIAMRoleAdded as rule };
