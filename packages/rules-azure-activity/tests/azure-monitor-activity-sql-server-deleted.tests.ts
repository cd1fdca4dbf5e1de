import { RuleTest } from "@pypanther/core";
import { AzureMonitorActivitySQLServerDeleted } from "../src/azure-monitor-activity-sql-server-deleted";
import { activity, contextOf } from "./activity";

const log = activity("Microsoft.Sql/servers/delete", "Microsoft.Sql/servers/sql-ledger");

export const tests = [
  new RuleTest({
    name: "a SQL server is deleted",
    expectedResult: true,
    log,
    expectedTitle: "Azure SQL server [sql-ledger] deleted",
    expectedSeverity: "INFO",
    expectedAlertContext: contextOf(log),
  }),
  new RuleTest({
    name: "the operation is in capitals and the record does not say on what",
    expectedResult: true,
    log: { ...log, operationName: "MICROSOFT.SQL/SERVERS/DELETE", resourceId: undefined },
    expectedTitle: "Azure SQL server of an unknown name deleted",
  }),
  new RuleTest({ name: "the attempt fails", expectedResult: false, log: { ...log, resultType: "Failure" } }),
  new RuleTest({
    name: "another operation",
    expectedResult: false,
    log: { ...log, operationName: "Microsoft.Sql/servers/databases/delete" },
  }),
];

export { AzureMonitorActivitySQLServerDeleted as rule };
