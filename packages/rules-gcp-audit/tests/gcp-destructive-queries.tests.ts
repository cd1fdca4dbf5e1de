import { RuleTest } from "@pypanther/core";
import { GCPDestructiveQueries } from "../src/gcp-destructive-queries";

const call = {
  p_log_type: "GCP.AuditLog",
  logName: "projects/tidewater-prod/logs/cloudaudit.googleapis.com%2Factivity",
  severity: "NOTICE",
  timestamp: "2026-03-11T14:05:22.104Z",
  resource: { type: "bigquery_project", labels: { project_id: "tidewater-prod" } },
  protoPayload: {
    serviceName: "bigquery.googleapis.com",
    methodName: "google.cloud.bigquery.v2.JobService.InsertJob",
    resourceName: "projects/tidewater-prod",
    authenticationInfo: { principalEmail: "mara.lind@tidewater.example" },
    requestMetadata: { callerIp: "198.51.100.40", callerSuppliedUserAgent: "google-cloud-sdk gcloud/512.0.0" },
    metadata: {
      jobChange: {
        job: {
          jobConfig: {
            type: "QUERY",
            queryConfig: {
              query: "DROP TABLE ledger.entries",
              statementType: "DROP_TABLE",
              destinationTable: "projects/tidewater-prod/datasets/ledger/tables/entries",
            },
          },
        },
      },
    },
  },
};

export const tests = [
  new RuleTest({
    name: "a table is dropped",
    expectedResult: true,
    log: call,
    expectedTitle: "[mara.lind@tidewater.example] ran a [DROP_TABLE] statement in BigQuery",
    expectedSeverity: "INFO",
    expectedAlertContext: {
      query: "DROP TABLE ledger.entries",
      actor: "mara.lind@tidewater.example",
      statement: "DROP_TABLE",
      table: "projects/tidewater-prod/datasets/ledger/tables/entries",
    },
  }),
  new RuleTest({
    name: "rows are changed",
    expectedResult: true,
    log: {
      ...call,
      protoPayload: {
        ...call.protoPayload,
        metadata: {
          jobChange: {
            job: {
              jobConfig: {
                type: "QUERY",
                queryConfig: {
                  query: "DROP TABLE ledger.entries",
                  statementType: "UPDATE",
                  destinationTable: "projects/tidewater-prod/datasets/ledger/tables/entries",
                },
              },
            },
          },
        },
      },
    },
    expectedSeverity: "INFO",
  }),
  new RuleTest({
    name: "a table is deleted by a call",
    expectedResult: true,
    log: {
      ...call,
      resource: { ...call.resource, type: "x" },
      protoPayload: {
        ...call.protoPayload,
        metadata: { tableDeletion: { reason: "TABLE_DELETE_REQUEST" }, resourceName: "projects/p/datasets/d/tables/t" },
      },
    },
    expectedTitle: "[mara.lind@tidewater.example] deleted a table in BigQuery",
    expectedAlertContext: {
      query: "<QUERY_NOT_FOUND>",
      actor: "mara.lind@tidewater.example",
      statement: "<STATEMENT_NOT_FOUND>",
      table: "projects/p/datasets/d/tables/t",
    },
  }),
  new RuleTest({
    name: "a dataset is deleted by a call",
    expectedResult: true,
    log: { ...call, protoPayload: { ...call.protoPayload, metadata: { datasetDeletion: { reason: "DELETE" } } } },
    expectedTitle: "[mara.lind@tidewater.example] deleted a dataset in BigQuery",
  }),
  new RuleTest({
    name: "the deletion is empty",
    expectedResult: false,
    log: { ...call, protoPayload: { ...call.protoPayload, metadata: { tableDeletion: {} } } },
  }),
  new RuleTest({
    name: "data is read",
    expectedResult: false,
    log: {
      ...call,
      protoPayload: {
        ...call.protoPayload,
        metadata: {
          jobChange: {
            job: {
              jobConfig: {
                type: "QUERY",
                queryConfig: {
                  query: "DROP TABLE ledger.entries",
                  statementType: "SELECT",
                  destinationTable: "projects/tidewater-prod/datasets/ledger/tables/entries",
                },
              },
            },
          },
        },
      },
    },
  }),
  new RuleTest({
    name: "no query",
    expectedResult: false,
    log: {
      ...call,
      protoPayload: {
        ...call.protoPayload,
        metadata: {
          jobChange: {
            job: {
              jobConfig: {
                type: "COPY",
                queryConfig: {
                  query: "DROP TABLE ledger.entries",
                  statementType: "DROP_TABLE",
                  destinationTable: "projects/tidewater-prod/datasets/ledger/tables/entries",
                },
              },
            },
          },
        },
      },
    },
  }),
  new RuleTest({
    name: "another kind of resource",
    expectedResult: false,
    log: { ...call, resource: { ...call.resource, type: "gce_instance" } },
  }),
];

export { GCPDestructiveQueries as rule };
