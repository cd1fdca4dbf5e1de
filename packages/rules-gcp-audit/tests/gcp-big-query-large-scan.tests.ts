import { RuleTest } from "@pypanther/core";
import { GCPBigQueryLargeScan } from "../src/gcp-big-query-large-scan";

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
          jobConfig: { type: "QUERY", queryConfig: { query: "SELECT * FROM ledger.entries", statementType: "SELECT" } },
          jobStats: { queryStats: { totalBilledBytes: "2147483648" } },
        },
      },
    },
  },
  operation: { id: "1771-ledger", last: true },
};

export const tests = [
  new RuleTest({
    name: "a query reads two gibibytes",
    expectedResult: true,
    log: call,
    expectedTitle: "[mara.lind@tidewater.example] ran a BigQuery query that read more than 1.07 GB",
    expectedAlertContext: {
      query: "SELECT * FROM ledger.entries",
      actor: "mara.lind@tidewater.example",
      query_size: "2147483648",
    },
  }),
  new RuleTest({
    name: "the size is a number",
    expectedResult: true,
    log: {
      ...call,
      protoPayload: {
        ...call.protoPayload,
        metadata: {
          ...call.protoPayload.metadata,
          jobChange: {
            ...call.protoPayload.metadata.jobChange,
            job: {
              ...call.protoPayload.metadata.jobChange.job,
              jobStats: {
                ...call.protoPayload.metadata.jobChange.job.jobStats,
                queryStats: {
                  ...call.protoPayload.metadata.jobChange.job.jobStats.queryStats,
                  totalBilledBytes: 1073741825,
                },
              },
            },
          },
        },
      },
    },
  }),
  new RuleTest({
    name: "the size is just the limit",
    expectedResult: false,
    log: {
      ...call,
      protoPayload: {
        ...call.protoPayload,
        metadata: {
          ...call.protoPayload.metadata,
          jobChange: {
            ...call.protoPayload.metadata.jobChange,
            job: {
              ...call.protoPayload.metadata.jobChange.job,
              jobStats: {
                ...call.protoPayload.metadata.jobChange.job.jobStats,
                queryStats: {
                  ...call.protoPayload.metadata.jobChange.job.jobStats.queryStats,
                  totalBilledBytes: "1073741824",
                },
              },
            },
          },
        },
      },
    },
  }),
  new RuleTest({
    name: "the size is unknown",
    expectedResult: false,
    log: {
      ...call,
      protoPayload: {
        ...call.protoPayload,
        metadata: {
          ...call.protoPayload.metadata,
          jobChange: {
            ...call.protoPayload.metadata.jobChange,
            job: { ...call.protoPayload.metadata.jobChange.job, jobStats: {} },
          },
        },
      },
    },
  }),
  new RuleTest({
    name: "the size is no number",
    expectedResult: false,
    log: {
      ...call,
      protoPayload: {
        ...call.protoPayload,
        metadata: {
          ...call.protoPayload.metadata,
          jobChange: {
            ...call.protoPayload.metadata.jobChange,
            job: {
              ...call.protoPayload.metadata.jobChange.job,
              jobStats: {
                ...call.protoPayload.metadata.jobChange.job.jobStats,
                queryStats: {
                  ...call.protoPayload.metadata.jobChange.job.jobStats.queryStats,
                  totalBilledBytes: "huge",
                },
              },
            },
          },
        },
      },
    },
  }),
  new RuleTest({
    name: "the query still runs",
    expectedResult: false,
    log: { ...call, operation: { ...call.operation, last: false } },
  }),
  new RuleTest({
    name: "data is inserted",
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
                queryConfig: { query: "SELECT * FROM ledger.entries", statementType: "INSERT" },
              },
              jobStats: { queryStats: { totalBilledBytes: "2147483648" } },
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

export { GCPBigQueryLargeScan as rule };
