// Written by `pnpm sync-packs` from the schemas in this folder.
import type { JsonValue } from "@pypanther/core";

/** Entries of the Audit Logs API of Slack. */
export interface SlackAuditLogs {
  readonly id?: string | null;
  readonly date_create?: string | number | null;
  readonly action?: string | null;
  readonly actor?: {
    readonly type?: string | null;
    readonly user?: {
      readonly id?: string | null;
      readonly name?: string | null;
      readonly email?: string | null;
      readonly team?: string | null;
    } | null;
  } | null;
  readonly entity?: {
    readonly type?: string | null;
    readonly user?: {
      readonly id?: string | null;
      readonly name?: string | null;
      readonly email?: string | null;
      readonly team?: string | null;
    } | null;
    readonly workspace?: {
      readonly id?: string | null;
      readonly name?: string | null;
      readonly domain?: string | null;
    } | null;
    readonly enterprise?: {
      readonly id?: string | null;
      readonly name?: string | null;
      readonly domain?: string | null;
    } | null;
    readonly channel?: {
      readonly id?: string | null;
      readonly name?: string | null;
      readonly privacy?: string | null;
      readonly is_shared?: boolean | null;
      readonly is_org_shared?: boolean | null;
      readonly teams_shared_with?: JsonValue | null;
      readonly original_connected_channel_id?: string | null;
    } | null;
    readonly file?: {
      readonly id?: string | null;
      readonly name?: string | null;
      readonly filetype?: string | null;
      readonly title?: string | null;
    } | null;
    readonly app?: {
      readonly id?: string | null;
      readonly name?: string | null;
      readonly is_distributed?: boolean | null;
      readonly is_directory_approved?: boolean | null;
      readonly is_workflow_app?: boolean | null;
      readonly scopes?: readonly string[] | null;
      readonly creator?: string | null;
    } | null;
    readonly message?: JsonValue | null;
    readonly workflow?: {
      readonly id?: string | null;
      readonly name?: string | null;
    } | null;
    readonly usergroup?: {
      readonly id?: string | null;
      readonly name?: string | null;
    } | null;
    readonly role?: {
      readonly id?: string | null;
      readonly name?: string | null;
      readonly type?: string | null;
    } | null;
    readonly barrier?: JsonValue | null;
    readonly huddle?: JsonValue | null;
    readonly list?: JsonValue | null;
    readonly canvas?: JsonValue | null;
    readonly account_type_role?: {
      readonly id?: string | null;
      readonly name?: string | null;
    } | null;
  } | null;
  readonly context?: {
    readonly location?: {
      readonly type?: string | null;
      readonly id?: string | null;
      readonly name?: string | null;
      readonly domain?: string | null;
    } | null;
    readonly ua?: string | null;
    readonly ip_address?: string | null;
    readonly session_id?: JsonValue | null;
    readonly app?: {
      readonly id?: string | null;
      readonly name?: string | null;
      readonly is_distributed?: boolean | null;
      readonly is_directory_approved?: boolean | null;
      readonly is_workflow_app?: boolean | null;
      readonly scopes?: readonly string[] | null;
    } | null;
  } | null;
  readonly details?: JsonValue | null;
}
