// Written by `pnpm sync-packs` from the schemas in this folder.
import type { JsonValue } from "@pypanther/core";

/** Events of Falcon Data Replicator, with their own fields below event. */
export interface CrowdstrikeFdrEvent {
  readonly cid?: string | null;
  readonly aid?: string | null;
  readonly aip?: string | null;
  readonly event_simpleName?: string | null;
  readonly name?: string | null;
  readonly id?: string | null;
  readonly event_platform?: string | null;
  readonly fdr_event_type?: string | null;
  readonly timestamp?: string | number | null;
  readonly ContextTimeStamp?: string | number | null;
  readonly ConfigBuild?: string | null;
  readonly ConfigStateHash?: string | null;
  readonly Entitlements?: string | null;
  readonly TreeId?: string | null;
  readonly ContextProcessId?: string | null;
  readonly TargetProcessId?: string | null;
  readonly ComputerName?: string | null;
  readonly event?: JsonValue | null;
  readonly unknown_payload?: JsonValue | null;
}
