// Written by `pnpm sync-packs` from the schemas in this folder.
import type { JsonValue } from "@pypanther/core";

/** Actions of team members of 1Password, of its Events API. */
export interface OnePasswordAuditEvent {
  readonly uuid?: string | null;
  readonly timestamp?: string | number | null;
  readonly actor_uuid?: string | null;
  readonly actor_details?: {
    readonly uuid?: string | null;
    readonly name?: string | null;
    readonly email?: string | null;
    readonly type?: string | null;
  } | null;
  readonly action?: string | null;
  readonly object_type?: string | null;
  readonly object_uuid?: string | null;
  readonly object_details?: {
    readonly uuid?: string | null;
    readonly name?: string | null;
    readonly email?: string | null;
    readonly type?: string | null;
  } | null;
  readonly aux_id?: number | null;
  readonly aux_uuid?: string | null;
  readonly aux_details?: {
    readonly uuid?: string | null;
    readonly name?: string | null;
    readonly email?: string | null;
    readonly type?: string | null;
  } | null;
  readonly aux_info?: string | null;
  readonly session?: {
    readonly uuid?: string | null;
    readonly login_time?: string | number | null;
    readonly device_uuid?: string | null;
    readonly ip?: string | null;
  } | null;
  readonly location?: {
    readonly country?: string | null;
    readonly region?: string | null;
    readonly city?: string | null;
    readonly latitude?: number | null;
    readonly longitude?: number | null;
  } | null;
  readonly account_uuid?: string | null;
  readonly actor_type?: string | null;
}

/** Uses of items of shared vaults of 1Password, of its Events API. */
export interface OnePasswordItemUsage {
  readonly uuid?: string | null;
  readonly timestamp?: string | number | null;
  readonly used_version?: number | null;
  readonly vault_uuid?: string | null;
  readonly item_uuid?: string | null;
  readonly action?: string | null;
  readonly user?: {
    readonly uuid?: string | null;
    readonly name?: string | null;
    readonly email?: string | null;
    readonly type?: string | null;
  } | null;
  readonly client?: {
    readonly app_name?: string | null;
    readonly app_version?: string | null;
    readonly platform_name?: string | null;
    readonly platform_version?: string | null;
    readonly os_name?: string | null;
    readonly os_version?: string | null;
    readonly ip_address?: string | null;
  } | null;
  readonly location?: {
    readonly country?: string | null;
    readonly region?: string | null;
    readonly city?: string | null;
    readonly latitude?: number | null;
    readonly longitude?: number | null;
  } | null;
  readonly account_uuid?: string | null;
}

/** Attempts to sign in to 1Password, of its Events API. */
export interface OnePasswordSignInAttempt {
  readonly uuid?: string | null;
  readonly session_uuid?: string | null;
  readonly timestamp?: string | number | null;
  readonly category?: string | null;
  readonly type?: string | null;
  readonly country?: string | null;
  readonly details?: JsonValue | null;
  readonly target_user?: {
    readonly uuid?: string | null;
    readonly name?: string | null;
    readonly email?: string | null;
    readonly type?: string | null;
  } | null;
  readonly client?: {
    readonly app_name?: string | null;
    readonly app_version?: string | null;
    readonly platform_name?: string | null;
    readonly platform_version?: string | null;
    readonly os_name?: string | null;
    readonly os_version?: string | null;
    readonly ip_address?: string | null;
  } | null;
  readonly location?: {
    readonly country?: string | null;
    readonly region?: string | null;
    readonly city?: string | null;
    readonly latitude?: number | null;
    readonly longitude?: number | null;
  } | null;
  readonly account_uuid?: string | null;
}
