// Written by `pnpm sync-packs` from the schemas in this folder.
import type { JsonValue } from "@pypanther/core";

/** Rows of the view DATA_TRANSFER_HISTORY of Snowflake. */
export interface SnowflakeDataTransferHistory {
  readonly START_TIME?: string | number | null;
  readonly END_TIME?: string | number | null;
  readonly SOURCE_CLOUD?: string | null;
  readonly SOURCE_REGION?: string | null;
  readonly TARGET_CLOUD?: string | null;
  readonly TARGET_REGION?: string | null;
  readonly BYTES_TRANSFERRED?: number | null;
  readonly TRANSFER_TYPE?: string | null;
}

/** Rows of the view GRANTS_TO_ROLES of Snowflake. */
export interface SnowflakeGrantsToRoles {
  readonly CREATED_ON?: string | number | null;
  readonly MODIFIED_ON?: string | number | null;
  readonly DELETED_ON?: string | number | null;
  readonly PRIVILEGE?: string | null;
  readonly GRANTED_ON?: string | null;
  readonly NAME?: string | null;
  readonly TABLE_CATALOG?: string | null;
  readonly TABLE_SCHEMA?: string | null;
  readonly GRANTED_TO?: string | null;
  readonly GRANTEE_NAME?: string | null;
  readonly GRANT_OPTION?: JsonValue | null;
  readonly GRANTED_BY?: string | null;
  readonly GRANTED_BY_ROLE_TYPE?: string | null;
  readonly OBJECT_INSTANCE?: string | null;
}

/** Rows of the view GRANTS_TO_USERS of Snowflake. */
export interface SnowflakeGrantsToUsers {
  readonly CREATED_ON?: string | number | null;
  readonly DELETED_ON?: string | number | null;
  readonly ROLE?: string | null;
  readonly GRANTED_TO?: string | null;
  readonly GRANTEE_NAME?: string | null;
  readonly GRANTED_BY?: string | null;
}

/** Rows of the view LOGIN_HISTORY of Snowflake. */
export interface SnowflakeLoginHistory {
  readonly EVENT_ID?: JsonValue | null;
  readonly EVENT_TIMESTAMP?: string | number | null;
  readonly EVENT_TYPE?: string | null;
  readonly USER_NAME?: string | null;
  readonly CLIENT_IP?: string | null;
  readonly REPORTED_CLIENT_TYPE?: string | null;
  readonly REPORTED_CLIENT_VERSION?: string | null;
  readonly FIRST_AUTHENTICATION_FACTOR?: string | null;
  readonly SECOND_AUTHENTICATION_FACTOR?: string | null;
  readonly IS_SUCCESS?: string | null;
  readonly ERROR_CODE?: JsonValue | null;
  readonly ERROR_MESSAGE?: string | null;
  readonly RELATED_EVENT_ID?: JsonValue | null;
  readonly CONNECTION?: string | null;
  readonly CLIENT_PRIVATE_LINK_ID?: string | null;
  readonly FIRST_AUTHENTICATION_FACTOR_ID?: string | null;
  readonly SECOND_AUTHENTICATION_FACTOR_ID?: string | null;
  readonly ROLE_NAME?: string | null;
  readonly USER_ID?: JsonValue | null;
}

/** Rows of the view QUERY_HISTORY of Snowflake. */
export interface SnowflakeQueryHistory {
  readonly QUERY_ID?: string | null;
  readonly QUERY_TEXT?: string | null;
  readonly QUERY_TYPE?: string | null;
  readonly EXECUTION_STATUS?: string | null;
  readonly USER_NAME?: string | null;
  readonly START_TIME?: string | number | null;
  readonly END_TIME?: string | number | null;
  readonly DATABASE_ID?: JsonValue | null;
  readonly DATABASE_NAME?: string | null;
  readonly SCHEMA_ID?: JsonValue | null;
  readonly SCHEMA_NAME?: string | null;
  readonly SESSION_ID?: JsonValue | null;
  readonly ROLE_NAME?: string | null;
  readonly ROLE_TYPE?: string | null;
  readonly WAREHOUSE_ID?: JsonValue | null;
  readonly WAREHOUSE_NAME?: string | null;
  readonly WAREHOUSE_SIZE?: string | null;
  readonly WAREHOUSE_TYPE?: string | null;
  readonly CLUSTER_NUMBER?: JsonValue | null;
  readonly QUERY_TAG?: string | null;
  readonly QUERY_HASH?: string | null;
  readonly QUERY_PARAMETERIZED_HASH?: string | null;
  readonly ERROR_CODE?: JsonValue | null;
  readonly ERROR_MESSAGE?: string | null;
  readonly TOTAL_ELAPSED_TIME?: number | null;
  readonly BYTES_SCANNED?: number | null;
  readonly BYTES_WRITTEN?: number | null;
  readonly BYTES_DELETED?: number | null;
  readonly ROWS_PRODUCED?: number | null;
  readonly ROWS_INSERTED?: number | null;
  readonly ROWS_UPDATED?: number | null;
  readonly ROWS_DELETED?: number | null;
  readonly ROWS_UNLOADED?: number | null;
  readonly BYTES_SENT_OVER_THE_NETWORK?: number | null;
  readonly COMPILATION_TIME?: number | null;
  readonly EXECUTION_TIME?: number | null;
  readonly OUTBOUND_DATA_TRANSFER_CLOUD?: string | null;
  readonly OUTBOUND_DATA_TRANSFER_REGION?: string | null;
  readonly OUTBOUND_DATA_TRANSFER_BYTES?: number | null;
  readonly INBOUND_DATA_TRANSFER_CLOUD?: string | null;
  readonly INBOUND_DATA_TRANSFER_REGION?: string | null;
  readonly INBOUND_DATA_TRANSFER_BYTES?: number | null;
  readonly CREDITS_USED_CLOUD_SERVICES?: number | null;
  readonly RELEASE_VERSION?: string | null;
  readonly IS_CLIENT_GENERATED_STATEMENT?: boolean | null;
  readonly TRANSACTION_ID?: JsonValue | null;
  readonly USER_TYPE?: string | null;
}
