import type { Repeat } from "../http/transport";

/** One GraphQL operation: its document takes a single variable `input` and its answer is read from `field`. */
export interface Operation {
  /** Names the operation in messages. */
  label: string;
  field: string;
  document: string;
  repeat: Repeat;
}

const SCHEMA_FIELDS = "createdAt description isManaged name referenceURL revision spec updatedAt";

export const REQUEST_UPLOAD: Operation = {
  label: "Requesting the upload",
  field: "bulkUploadPresignedUrl",
  repeat: "safe",
  document: `query bulkUploadPresignedUrl($input: GetPresignedUploadURLInput!) {
  bulkUploadPresignedUrl(input: $input) { detectionsURL sessionId }
}`,
};

export const START_JOB: Operation = {
  label: "Starting the upload job",
  field: "bulkUploadDetections",
  repeat: "never",
  document: `mutation bulkUploadDetections($input: BulkUploadDetectionsInput!) {
  bulkUploadDetections(input: $input) { id }
}`,
};

export const JOB_STATUS: Operation = {
  label: "Asking for the job's status",
  field: "bulkUploadDetectionsStatus",
  repeat: "safe",
  document: `query bulkUploadDetectionsStatus($input: ID!) {
  bulkUploadDetectionsStatus(jobId: $input) {
    message
    status
    results { deletedRuleIds modifiedRuleIds newRuleIds totalRuleIds }
  }
}`,
};

export const LIST_SCHEMAS: Operation = {
  label: "Listing the schemas",
  field: "schemas",
  repeat: "safe",
  document: `query Schemas($input: SchemasInput!) {
  schemas(input: $input) { edges { node { ${SCHEMA_FIELDS} } } }
}`,
};

export const CREATE_OR_UPDATE_SCHEMA: Operation = {
  label: "Sending a schema",
  field: "createOrUpdateSchema",
  repeat: "refused",
  document: `mutation CreateOrUpdateSchema($input: CreateOrUpdateSchemaInput!) {
  createOrUpdateSchema(input: $input) { schema { ${SCHEMA_FIELDS} } }
}`,
};
