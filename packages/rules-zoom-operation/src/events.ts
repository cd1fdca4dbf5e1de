// Written by `pnpm sync-packs` from the schemas in this folder.
/** Sign-ins and sign-outs of Zoom. */
export interface ZoomActivity {
  readonly email?: string | null;
  readonly time?: string | number | null;
  readonly type?: string | null;
  readonly ip_address?: string | null;
  readonly client_type?: string | null;
  readonly version?: string | null;
}

/** Operation logs of Zoom, which say what administrators and owners change. */
export interface ZoomOperation {
  readonly time?: string | number | null;
  readonly operator?: string | null;
  readonly category_type?: string | null;
  readonly action?: string | null;
  readonly operation_detail?: string | null;
}
