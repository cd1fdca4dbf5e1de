import { RuleTest } from "@pypanther/core";
import { AWSRDSClusterFailover } from "../src/aws-rds-cluster-failover";
import { cloudTrailLog, contextOf, user } from "./cloudtrail-log";

const started = cloudTrailLog({
  eventSource: "rds.amazonaws.com",
  eventName: "FailoverDBCluster",
  userIdentity: user,
  requestParameters: { dBClusterIdentifier: "ledger", targetDBInstanceIdentifier: "ledger-2" },
});

export const tests = [
  new RuleTest({
    name: "a cluster fails over",
    expectedResult: true,
    log: started,
    expectedTitle: "[ines] started a failover of RDS cluster [ledger]",
    expectedAlertContext: contextOf(started, { cluster_identifier: "ledger", target_identifier: "ledger-2" }),
  }),
  new RuleTest({
    name: "a global cluster fails over",
    expectedResult: true,
    log: {
      ...started,
      eventName: "FailoverGlobalCluster",
      requestParameters: { globalClusterIdentifier: "ledger-world" },
    },
    expectedTitle: "[ines] started a failover of RDS global cluster [ledger-world]",
  }),
  new RuleTest({
    name: "nothing is named",
    expectedResult: true,
    log: { ...started, requestParameters: null },
    expectedTitle: "[ines] started a failover of RDS cluster of unknown name",
  }),
  new RuleTest({
    name: "a cluster is started",
    expectedResult: false,
    log: { ...started, eventName: "StartDBCluster" },
  }),
  new RuleTest({
    name: "the call fails",
    expectedResult: false,
    log: { ...started, errorCode: "InvalidDBClusterStateFault" },
  }),
];

export { AWSRDSClusterFailover as rule };
