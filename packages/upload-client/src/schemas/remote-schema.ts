/** A schema as the backend has it. Times as the backend writes them. */
export interface RemoteSchema {
  name: string;
  /** The YAML text. */
  spec: string;
  description: string;
  referenceURL: string;
  revision: number;
  isManaged: boolean;
  createdAt: string;
  updatedAt: string;
}

/** What is sent to create a schema or to update the one of this name. */
export interface SchemaInput {
  name: string;
  spec: string;
  description: string;
  referenceURL: string;
  /** 0 for a new schema, else the revision that this one is to replace. */
  revision: number;
  /** Left out: the backend's setting stays as it is. */
  isFieldDiscoveryEnabled?: boolean;
}
