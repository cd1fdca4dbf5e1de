import { RuleTest } from "@pypanther/core";
import { AWSRDSInstanceRebooted } from "../src/aws-rds-instance-rebooted";
import { cloudTrailLog, contextOf, user } from "./cloudtrail-log";

const rebooted = cloudTrailLog({
  eventSource: "rds.amazonaws.com",
  eventName: "RebootDBInstance",
  userIdentity: user,
  requestParameters: { dBInstanceIdentifier: "ledger-1", forceFailover: true },
});

export const tests = [
  new RuleTest({
    name: "an instance is rebooted",
    expectedResult: true,
    log: rebooted,
    expectedTitle: "[ines] rebooted RDS instance [ledger-1]",
    expectedAlertContext: contextOf(rebooted, { resource_identifier: "ledger-1", force_failover: true }),
  }),
  new RuleTest({
    name: "a cluster is rebooted",
    expectedResult: true,
    log: { ...rebooted, eventName: "RebootDBCluster", requestParameters: { dBClusterIdentifier: "ledger" } },
    expectedTitle: "[ines] rebooted RDS cluster [ledger]",
  }),
  new RuleTest({
    name: "a shard group is rebooted",
    expectedResult: true,
    log: {
      ...rebooted,
      eventName: "RebootDBShardGroup",
      requestParameters: { dBShardGroupIdentifier: "ledger-shards" },
    },
    expectedTitle: "[ines] rebooted RDS shard group [ledger-shards]",
  }),
  new RuleTest({
    name: "nothing is named",
    expectedResult: true,
    log: { ...rebooted, requestParameters: null },
    expectedTitle: "[ines] rebooted RDS instance of unknown name",
  }),
  new RuleTest({
    name: "an instance is started",
    expectedResult: false,
    log: { ...rebooted, eventName: "StartDBInstance" },
  }),
  new RuleTest({
    name: "the call fails",
    expectedResult: false,
    log: { ...rebooted, errorCode: "InvalidDBInstanceState" },
  }),
];

export { AWSRDSInstanceRebooted as rule };
